// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListSelector } from '../../src/clutter/lists/engine.ts';
import type { StoryPlaces } from '../../src/clutter/types.ts';
import { startHiding } from '../../src/page/hide/session.ts';
import { headlines, paragraphs } from '../clutter/page.ts';
import { withModals } from './modals.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main>${paragraphs(3)}<div class="share">شارك</div></main>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const story = (): StoryPlaces => ({
  places: [...document.querySelectorAll('.s')],
  headline: null,
  article: { image: null, blocks: [], removed: [] },
});
const add = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.querySelector('main')?.append(box);
  return box;
};
/** Lets observers, timers and idle time come round. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);
const shown = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.style.display !== 'none';

describe('startHiding', () => {
  it('hides what is there, and what comes later', async () => {
    const session = startHiding({ page: document, story: story() });
    expect(shown(document.querySelector('.share'))).toBe(false);
    const late = add(`<h3>اقرأ أيضا</h3>${headlines}`);
    await settle();
    expect(shown(late)).toBe(false);
    session.stop();
    expect(shown(late)).toBe(true);
  });

  it('asks the lists once for the page, and again for what comes', async () => {
    const asked: [string[], boolean][] = [];
    const askLists = (
      features: { classes: string[] },
      isFirst: boolean,
    ): Promise<ListSelector[]> => {
      asked.push([features.classes, isFirst]);
      return Promise.resolve([{ list: 'Liste AR', selector: '.banner' }]);
    };
    const session = startHiding({ page: document, story: story(), askLists });
    await settle();
    const late = document.createElement('div');
    late.className = 'banner';
    document.querySelector('.s')?.after(late);
    await settle();
    expect(asked).toEqual([
      [['s', 'share'], true],
      [['banner'], false],
    ]);
    expect(session.items().map(({ reason }) => reason.by)).toEqual(['rule', 'list']);
    session.stop();
  });

  it('hides again what the page shows', async () => {
    const session = startHiding({ page: document, story: story() });
    const share = document.querySelector<HTMLElement>('.share');
    share?.style.setProperty('display', 'block');
    await settle();
    expect(shown(share)).toBe(false);
    session.stop();
    expect(share?.getAttribute('style')).toBe('display: block;');
  });

  it('has an end: nothing is hidden and nothing watched after it, even by an answer that comes late', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const before = document.documentElement.outerHTML;
    const askLists = (): Promise<ListSelector[]> =>
      new Promise((answer) => {
        setTimeout(() => answer([{ list: 'Liste AR', selector: '.s' }]), 1000);
      });
    startHiding({ page: document, story: story(), askLists }).stop();
    await settle();
    add('<div class="share">شارك</div>').remove();
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(disconnect).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hides by its own rules while the lists have not answered', async () => {
    const never = new Promise<ListSelector[]>(() => {});
    const session = startHiding({ page: document, story: story(), askLists: () => never });
    expect(shown(document.querySelector('.share'))).toBe(false);
    const late = add(`<h3>اقرأ أيضا</h3>${headlines}`);
    await settle();
    expect(shown(late)).toBe(false);
    session.stop();
  });

  it.each([
    ['its own attribute', (dialog: HTMLElement) => dialog.removeAttribute('hidden')],
    ['a class of the body', () => document.body.classList.add('has-dialog')],
  ])('looks anew at what the page had ready and shows by %s', async (_, show) => {
    document.body.insertAdjacentHTML('afterbegin', '<div id="ready" hidden>مرحبًا</div>');
    const dialog = document.querySelector<HTMLElement>('#ready');
    if (!dialog) return;
    dialog.checkVisibility = () => !dialog.hidden || document.body.className !== '';
    const asked: string[][] = [];
    const askLists = (features: { ids: string[] }): Promise<ListSelector[]> => {
      asked.push(features.ids);
      return Promise.resolve([]);
    };
    const session = startHiding({ page: document, story: story(), askLists });
    await settle();
    show(dialog);
    await settle();
    expect(asked).toEqual([['ready'], ['ready']]);
    session.stop();
    document.body.removeAttribute('class');
  });

  it('tells what a list asked for and may not have', async () => {
    const askLists = (): Promise<ListSelector[]> =>
      Promise.resolve([{ list: 'Liste AR', selector: '.s' }]);
    const session = startHiding({ page: document, story: story(), askLists });
    await settle();
    expect(session.refused().map(({ why, reason }) => [why, reason])).toEqual(
      Array.from({ length: 3 }, () => ['story', { by: 'list', list: 'Liste AR', selector: '.s' }]),
    );
    session.stop();
  });
});

describe('startHiding: modal dialogs that the page opens again in something hidden', () => {
  const openOne = (html: string): HTMLDialogElement | null => {
    withModals(document);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    return dialog;
  };
  it.each([
    ['is hidden itself', '<dialog class="newsletter">اشترك في النشرة</dialog>'],
    ['stands in a hidden wrapper', '<div class="share">شارك<dialog>خيارات</dialog></div>'],
  ])('closes one that %s, and opens it at the end', async (_, html) => {
    const dialog = openOne(html);
    const session = startHiding({ page: document, story: story() });
    expect(dialog?.open).toBe(false);
    dialog?.showModal();
    await settle();
    expect(dialog?.open).toBe(false);
    session.stop();
    expect(dialog?.open).toBe(true);
  });

  it('closes one that was added to a hidden wrapper, at once and when it is opened again', async () => {
    withModals(document);
    const session = startHiding({ page: document, story: story() });
    const dialog = document.createElement('dialog');
    document.querySelector('.share')?.append(dialog);
    dialog.showModal();
    await settle();
    expect(dialog.open).toBe(false);
    dialog.showModal();
    await settle();
    expect(dialog.open).toBe(false);
    session.stop();
  });

  it('shows one that the page opens again and again, so that its reader can close it', async () => {
    const dialog = openOne('<div class="newsletter"><dialog>اشترك في النشرة</dialog></div>');
    const onChange = vi.fn();
    const session = startHiding({ page: document, story: story(), onChange });
    onChange.mockClear();
    for (let round = 0; round < 8; round += 1) {
      if (!dialog?.open) dialog?.showModal();
      await settle();
    }
    expect([dialog?.open, shown(document.querySelector('.newsletter'))]).toEqual([true, true]);
    expect(onChange).toHaveBeenCalledOnce();
    expect(shown(document.querySelector('.share'))).toBe(false);
    session.stop();
  });
});

describe('startHiding: what fails', () => {
  it('stops following and gives the page back where the first look throws', async () => {
    const before = document.documentElement.outerHTML;
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const onChange = (): never => {
      throw new Error('full');
    };
    expect(() => startHiding({ page: document, story: story(), onChange })).toThrow('full');
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(disconnect).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('startHiding: what the reader spares', () => {
  const twins = (): boolean[] => [...document.querySelectorAll('.share')].map(shown);

  it('shows all that have its sign, and hides them all again, and leaves the rest', () => {
    document
      .querySelector('.s')
      ?.insertAdjacentHTML(
        'afterend',
        '<div class="share">شارك</div><div class="newsletter">نشرة</div>',
      );
    const session = startHiding({ page: document, story: story() });
    const spared = (): boolean[] => session.items().map(({ isSpared }) => isSpared);
    const share = session.items().find(({ kind }) => kind === 'share')?.id ?? 0;
    expect(twins()).toEqual([false, false]);
    const sign = session.spare(share, true);
    expect(twins()).toEqual([true, true]);
    expect(shown(document.querySelector('.newsletter'))).toBe(false);
    expect(spared().filter(Boolean)).toHaveLength(2);
    expect(session.spare(share, false)).toBe(sign);
    expect(twins()).toEqual([false, false]);
    expect(spared().filter(Boolean)).toEqual([]);
    session.stop();
  });

  it('does not hide what comes later with that sign', async () => {
    const session = startHiding({ page: document, story: story() });
    session.spare(session.items()[0]?.id ?? 0, true);
    document.querySelector('.s')?.insertAdjacentHTML('afterend', '<div class="share">شارك</div>');
    await settle();
    expect(twins()).toEqual([true, true]);
    session.stop();
  });

  it('answers null for a thing that it does not know', () => {
    const session = startHiding({ page: document, story: story() });
    expect(session.spare(99, true)).toBeNull();
    session.stop();
  });
});
