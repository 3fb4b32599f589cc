// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../../src/ui/popup/state.ts';
import { after, clear, show } from '../render.tsx';
import { noActions, states, withNames } from './stories.ts';

afterEach(clear);

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const textOf = (selector: string): string => find(selector).textContent;
const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
const open = (
  state: PopupState,
  actions: Partial<PopupActions> = {},
  language?: 'ar' | 'en' | 'fr',
) => show(<Popup state={state} actions={{ ...noActions, ...actions }} />, language);
const press = (code: string, init: KeyboardEventInit = {}): Promise<void> =>
  after(() => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...init }),
    );
  });
const click = (selector: string): Promise<void> => after(() => find(selector).click());

describe.each(Object.entries(states))('in the state %s', (_, state: PopupState) => {
  test.each(['ar', 'en', 'fr'] as const)('says everything, in %s', (language) => {
    open(state, {}, language);
    expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\$\d/u);
  });

  test('the three actions are in their place', () => {
    open(state);
    expect(all('.acts .act-name')).toHaveLength(3);
  });

  test('axe finds nothing', async () => {
    open(state);
    // Colours need a screen: browser tests look at them.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('a story', () => {
  test('says outlet, title, byline, date and length', () => {
    open(states.story);
    expect(textOf('.kicker')).toBe('صحيفة الميناء');
    expect(textOf('h1')).toMatch(/^مدينة الرمل/u);
    expect(all('.meta > span > span').map((fact) => fact.textContent)).toEqual([
      'ليلى الحدّاد',
      expect.stringMatching(/^١٤ .* ٢٠٢٥$/u),
      'قراءة في ٤ دقائق',
    ]);
  });

  test('leaves out what the page does not say, and says that the date is missing', () => {
    open(states.bare);
    expect(all('.kicker')).toEqual([]);
    expect(textOf('.meta')).toBe('بلا تاريخ معلنقراءة في ٤ دقائق');
  });

  test('that is short is measured in words', () => {
    open(states.short);
    expect(textOf('.meta')).toMatch(/٨٧ كلمة$/u);
    expect(textOf('.act-main .act-sub')).toBe('أقل من دقيقة');
  });

  test.each([
    ['is short', states.short, 'الخبر قصير، فلا حاجة إلى تلخيصه.'],
    ['has no sentence that stands alone', states.unsummarised, 'لم نجد في النص جملًا تُفهم وحدها.'],
    [
      'could not be worked out',
      states.analysisFailed,
      'تعذّر اختيار الجمل واستخراج الأسماء. النص كامل في وضع القراءة.',
    ],
  ])('says why it has no summary: it %s', (_, state, reason) => {
    open(state);
    expect(textOf('.sec .note')).toBe(reason);
  });

  test('stays right to left in an interface that is not', () => {
    open(states.story, {}, 'en');
    expect(find('main').dir).toBe('ltr');
    expect(find('h1').closest<HTMLElement>('[dir]')?.dir).toBe('rtl');
    expect(find('.sum').dir).toBe('rtl');
  });

  test('shows its head and a skeleton while the analysis is on its way', () => {
    open(states.reading);
    expect(textOf('h1')).toMatch(/^مدينة/u);
    expect(find('.sk-sum').getAttribute('aria-busy')).toBe('true');
  });
});

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

describe('keys', () => {
  test.each([
    ['R opens the reader', { code: 'KeyR' }, ['openReader']],
    ['H hides the clutter', { code: 'KeyH' }, ['setClutter', true]],
    ['C copies as usual', { code: 'KeyC' }, ['copy', 'plain']],
    ['Shift and C copy formatted', { code: 'KeyC', shiftKey: true }, ['copy', 'rich']],
    ['M copies Markdown', { code: 'KeyM' }, ['copy', 'markdown']],
    ['S saves a file in the usual format', { code: 'KeyS' }, ['save', 'txt']],
    ['an Arabic layout changes nothing', { code: 'KeyR', key: 'ق' }, ['openReader']],
    ['the letter on the cap counts', { code: 'Semicolon', key: 'm' }, ['copy', 'markdown']],
    ['2 goes to the second sentence', { code: 'Digit2' }, ['goTo', { start: 100, end: 110 }]],
    ['so does the number pad', { code: 'Numpad2' }, ['goTo', { start: 100, end: 110 }]],
  ] as const)('%s', async (_, { code, ...init }, [action, ...given]) => {
    const spy = vi.fn();
    open(states.story, { [action]: spy });
    await press(code, init);
    expect(spy.mock.calls).toEqual([given]);
  });

  test.each([
    ['the browser’s own shortcuts are left alone', { code: 'KeyC', ctrlKey: true }],
    ['a key that is held copies once', { code: 'KeyC', repeat: true }],
    ['there is no fifth sentence', { code: 'Digit5' }],
    ['L leads nowhere while nothing is hidden', { code: 'KeyL' }],
  ])('%s', async (_, { code, ...init }) => {
    const spy = vi.fn();
    open(states.story, { copy: spy, goTo: spy, showHidden: spy });
    await press(code, init);
    expect(spy).not.toHaveBeenCalled();
  });

  test('nothing is copied where there is no story', async () => {
    const copy = vi.fn();
    open(states.notArticle, { copy });
    await press('KeyC');
    expect(copy).not.toHaveBeenCalled();
  });

  test('H shows the clutter again, L lists it', async () => {
    const setClutter = vi.fn();
    const showHidden = vi.fn();
    open(states.hidden, { setClutter, showHidden });
    await press('KeyH');
    await press('KeyL');
    expect(setClutter.mock.calls).toEqual([[false]]);
    expect(showHidden).toHaveBeenCalledOnce();
  });

  test('? lists the keys, Esc goes back to the story', async () => {
    open(states.story);
    await press('Slash', { key: '؟', shiftKey: true });
    expect(all('.sheet kbd').length).toBeGreaterThan(7);
    await press('Escape');
    expect(all('.sheet')).toEqual([]);
    expect(all('.sum')).toHaveLength(1);
  });
});

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
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('does not open where there is nothing to copy', async () => {
    open(states.notArticle);
    await click('.act-more');
    expect(all('[role=menu]')).toEqual([]);
  });
});

describe('what cannot be used', () => {
  test.each([
    [
      'no story: clutter can still be hidden',
      states.notArticle,
      ['لا خبر هنا', 'وجدنا ٩', 'لا خبر هنا'],
    ],
    ['no access', states.refused, ['بعد الإذن', 'بعد الإذن', 'بعد الإذن']],
    ['the browser’s page', states.browserPage, ['غير متاح', 'غير متاح', 'غير متاح']],
    ['no answer', states.noAnswer, ['تعذّر', 'تعذّر', 'تعذّر']],
  ])('stays in place and says why: %s', async (_, state, facts) => {
    const openReader = vi.fn();
    open(state, { openReader });
    await click('.act-main');
    expect(openReader).not.toHaveBeenCalled();
    expect(all('.act-sub').map((fact) => fact.textContent)).toEqual(facts);
  });

  test('has one way out', async () => {
    const requestAccess = vi.fn();
    open(states.refused, { requestAccess });
    expect(textOf('.say p')).toContain('alminaa.example');
    await click('.btn');
    expect(requestAccess).toHaveBeenCalledOnce();
    const retry = vi.fn();
    open(states.notArticle, { retry });
    await click('.lines button');
    open(states.noAnswer, { retry });
    await click('.btn');
    expect(retry.mock.calls).toEqual([[true], [false]]);
  });
});

test('screen readers are told that the text was copied', () => {
  open(states.story);
  expect(textOf('main > [role=status]')).toBe('');
  open(states.copied);
  expect(textOf('main > [role=status]')).toBe('نُسخ النص إلى الحافظة');
  expect(textOf('.act-hit .act-name')).toBe('نُسخ');
});
