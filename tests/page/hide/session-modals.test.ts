// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { startHiding } from '../../../src/page/hide/session.ts';
import { withModals } from './modals.ts';
import { settle, shown, story, withStory } from './session-page.ts';

withStory();

describe('startHiding: modal dialogs', () => {
  const openOne = (html: string): HTMLDialogElement => {
    withModals(document);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    const dialog = document.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    dialog.showModal();
    return dialog;
  };
  const openAgain = async (dialog: HTMLDialogElement): Promise<void> => {
    dialog.close();
    dialog.showModal();
    await settle();
  };
  const isModal = (dialog: HTMLDialogElement): boolean => dialog.matches(':modal');
  const newsletter = '<dialog class="newsletter">اشترك في النشرة</dialog>';

  it.each([
    ['is hidden itself', newsletter],
    ['stands in a hidden wrapper', '<div class="share">شارك<dialog>خيارات</dialog></div>'],
  ])('frees the page of one that %s, and gives it back at the end', async (_, html) => {
    const dialog = openOne(html);
    const session = startHiding({ page: document, story: story() });
    expect(isModal(dialog)).toBe(false);
    await openAgain(dialog);
    expect(isModal(dialog)).toBe(false);
    session.stop();
    expect([dialog.open, isModal(dialog)]).toEqual([true, true]);
  });

  it('frees the page of one that was added to a hidden wrapper, at once and when it is opened again', async () => {
    withModals(document);
    const session = startHiding({ page: document, story: story() });
    const dialog = document.createElement('dialog');
    document.querySelector('.share')?.append(dialog);
    dialog.showModal();
    await settle();
    expect(isModal(dialog)).toBe(false);
    await openAgain(dialog);
    expect(isModal(dialog)).toBe(false);
    session.stop();
  });

  it('tells the page nothing, which would open its dialog again or take it for read', async () => {
    const dialog = openOne(newsletter);
    const onClose = vi.fn();
    dialog.addEventListener('close', onClose);
    const session = startHiding({ page: document, story: story() });
    await settle();
    expect([onClose.mock.calls.length, dialog.open]).toEqual([0, true]);
    dialog.close();
    await settle();
    expect(onClose).toHaveBeenCalledOnce();
    session.stop();
  });

  it('leaves closed what the page has closed meanwhile', async () => {
    const dialog = openOne(newsletter);
    const session = startHiding({ page: document, story: story() });
    await settle();
    dialog.close();
    session.stop();
    expect([dialog.open, isModal(dialog)]).toEqual([false, false]);
  });

  it('shows one that the page opens again and again, so that its reader can close it', async () => {
    const dialog = openOne('<div class="newsletter"><dialog>اشترك في النشرة</dialog></div>');
    const onChange = vi.fn();
    const session = startHiding({ page: document, story: story(), onChange });
    onChange.mockClear();
    for (let round = 0; round < 8; round += 1) await openAgain(dialog);
    expect([isModal(dialog), shown(document.querySelector('.newsletter'))]).toEqual([true, true]);
    expect(onChange).toHaveBeenCalledOnce();
    expect(shown(document.querySelector('.share'))).toBe(false);
    session.stop();
  });
});
