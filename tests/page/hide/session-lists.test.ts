// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ListSelector } from '../../../src/clutter/lists/engine.ts';
import { startHiding } from '../../../src/page/hide/session.ts';
import { headlines } from '../../clutter/page.ts';
import { add, settle, shown, story, withStory } from './session-page.ts';

withStory();

describe('startHiding: the filter lists', () => {
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
