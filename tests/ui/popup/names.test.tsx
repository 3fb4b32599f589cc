// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { after, clear } from '../render.tsx';
import { all, click, find, open, press, textOf } from './opened.tsx';
import { states, withNames } from './stories.ts';

afterEach(clear);

describe('names', () => {
  test('are grouped by type with their counts; empty groups are not shown', () => {
    open(withNames(onePlace));
    expect(all('.names dt').map((group) => group.textContent)).toEqual(['أماكن']);
    expect(textOf('.chip .num')).toBe('٢');
  });

  test('are twelve at first, and all when asked for', async () => {
    open(states.long);
    expect(all('.names .chip')).toHaveLength(12);
    expect(textOf('.chip-more')).toBe('+ ٢٨ اسمًا');
    await click('.chip-more');
    expect(all('.names .chip')).toHaveLength(40);
  });

  test('lead from one mention to the next, and round again', async () => {
    const goTo = vi.fn();
    open(withNames(onePlace), { goTo });
    for (const place of ['الموضع ١ من ٢', 'الموضع ٢ من ٢', 'الموضع ١ من ٢']) {
      await click('.chip');
      expect(textOf('.jump [role=status]')).toBe(place);
    }
    expect(goTo.mock.calls.map(([at]) => at)).toEqual([first, second, first]);
    expect(find('.chip').getAttribute('aria-pressed')).toBe('true');
  });

  test('are hidden one by one, from the line under them or with Delete', async () => {
    const hideName = vi.fn();
    open(withNames(onePlace), { hideName });
    await click('.chip');
    expect(textOf('.jump button')).toBe('إخفاء هذا الاسم الرمل');
    await click('.jump button');
    expect(all('.jump')).toEqual([]);
    find('.chip').focus();
    await press('Delete', { key: 'Delete' });
    expect(hideName.mock.calls).toEqual([['m1'], ['m1']]);
  });

  test('that were hidden are counted, and come back with one click', async () => {
    const showNames = vi.fn();
    open(withNames([], 2), { showNames });
    expect(textOf('.names + .hidden-names')).toBe('إظهار الاسمين المخفيين');
    expect(document.body.textContent).not.toContain('لم نجد فيه أسماء');
    await click('.hidden-names button');
    expect(showNames).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('في هذا الخبر');
  });

  test('give the focus to what brings them back, since the button that hid one is gone', async () => {
    open(withNames(onePlace));
    await click('.chip');
    await click('.jump button');
    open(withNames([], 1));
    await after(() => undefined);
    expect(document.activeElement?.textContent).toBe('إظهار الاسم المخفي');
  });
});

const first = { start: 0, end: 4 };
const second = { start: 20, end: 24 };
const onePlace = [
  {
    type: 'place' as const,
    name: 'الرمل',
    query: 'الرمل',
    mark: 'm1',
    mentions: [first, second],
  },
];
