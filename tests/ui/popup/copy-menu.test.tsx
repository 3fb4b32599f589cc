// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { after, clear } from '../render.tsx';
import { all, click, faults, find, open, press } from './opened.tsx';
import { states } from './stories.ts';

afterEach(clear);

describe('the copy menu', () => {
  test('is walked with the arrows, round and round', async () => {
    open(states.story);
    await click('.act-more');
    const names = [];
    for (const code of [
      '',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'End',
      'ArrowDown',
      'ArrowUp',
      'Home',
    ]) {
      if (code) await press(code);
      names.push(document.activeElement?.textContent);
    }
    expect(names).toEqual([
      expect.stringContaining('نص عادي'),
      expect.stringContaining('منسّق'),
      expect.stringContaining('Markdown'),
      expect.stringContaining('مع الصور'),
      '.html',
      expect.stringContaining('نص عادي'),
      '.html',
      expect.stringContaining('نص عادي'),
    ]);
  });

  test('Esc closes it and gives the focus back', async () => {
    open(states.story);
    await click('.act-more');
    await press('Escape');
    expect(all('[role=menu]')).toEqual([]);
    expect(document.activeElement).toBe(find('.act-more'));
  });

  test('a click elsewhere closes it', async () => {
    open(states.story);
    await click('.act-more');
    await after(() => find('h1').dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(all('[role=menu]')).toEqual([]);
  });

  test('copies in a format, and saves in a type', async () => {
    const copy = vi.fn();
    const save = vi.fn();
    open(states.story, { copy, save });
    await click('.act-more');
    await click('[role=menuitemradio]:nth-child(2)');
    await click('.act-more');
    await click('.menu-types button:nth-child(2)');
    expect(copy.mock.calls).toEqual([['rich']]);
    expect(save.mock.calls).toEqual([['md']]);
  });

  test('axe finds nothing in it', async () => {
    open({ ...states.story, canShare: true });
    await click('.act-more');
    expect(await faults()).toEqual([]);
  });

  test('does not open where there is nothing to copy', async () => {
    open(states.notArticle);
    await click('.act-more');
    expect(all('[role=menu]')).toEqual([]);
  });

  test.each([
    ['offers to share where the browser can', true, 1],
    ['does not where it cannot', false, 0],
  ])('%s', async (_, canShare, times) => {
    const share = vi.fn();
    open({ ...states.story, canShare }, { share });
    await click('.act-more');
    const items = all('.menu > [role=menuitem]');
    expect(items).toHaveLength(times);
    await after(() => items[0]?.click());
    expect(share).toHaveBeenCalledTimes(times);
  });
});
