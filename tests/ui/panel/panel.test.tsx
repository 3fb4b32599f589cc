// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ruleNames } from '../../../src/clutter/types.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import type { PanelActions, PanelItem, PanelState } from '../../../src/ui/panel/state.ts';
import { after, clear, show } from '../render.tsx';

afterEach(clear);

const noActions: PanelActions = {
  show: () => {},
  hide: () => {},
  spare: () => {},
  peek: () => {},
  neverHere: () => {},
  close: () => {},
};

const items: PanelItem[] = [
  {
    id: 1,
    kind: 'related',
    reason: { by: 'rule', rule: 'label', label: 'اقرأ أيضا' },
    text: 'اقرأ أيضًا: سباق القوارب يعود',
    runs: 'rtl',
    isHidden: true,
    isSpared: false,
  },
  {
    id: 2,
    kind: 'ad',
    reason: { by: 'list', list: 'Liste AR', selector: '.ad-slot' },
    text: '',
    runs: 'rtl',
    isHidden: true,
    isSpared: false,
  },
  {
    id: 3,
    kind: 'related',
    reason: { by: 'rule', rule: 'links', label: null },
    text: 'الميناء يستقبل سفينة',
    runs: 'rtl',
    isHidden: false,
    isSpared: false,
  },
];
const states: Record<string, PanelState> = {
  nothing: { site: 'alminaa.example', items: [], refused: [] },
  some: { site: 'alminaa.example', items, refused: [] },
  allBack: {
    site: 'alminaa.example',
    items: items.map((item) => Object.assign({}, item, { isHidden: false })),
    refused: [],
  },
  everyRule: {
    site: 'alminaa.example',
    items: ruleNames.map((rule, id) => ({
      id,
      kind: 'other',
      reason: { by: 'rule', rule, label: 'تابعنا' },
      text: 'نص',
      runs: 'rtl',
      isHidden: true,
      isSpared: false,
    })),
    refused: [{ list: 'Liste AR', selector: '#fb-root' }],
  },
};

const open = (
  state: PanelState,
  actions: Partial<PanelActions> = {},
  language?: 'ar' | 'en' | 'fr',
) => show(<Panel state={state} actions={{ ...noActions, ...actions }} />, language);
const buttons = (selector: string): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(selector),
];

describe.each(Object.entries(states))('in the state %s', (_, state) => {
  test.each(['ar', 'en', 'fr'] as const)('says everything, in %s', (language) => {
    open(state, {}, language);
    expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\$\d|why_/u);
  });

  test('axe finds nothing', async () => {
    open(state);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the panel', () => {
  // The dot between count and site is drawn before the site: inside an isolate it would stand at its other end.
  test('keeps the dot beside the site out of the site’s own direction', () => {
    open(states['some'] ?? { site: '', items: [], refused: [] });
    expect(document.querySelector('.note > bdi')).toBeNull();
    expect(document.querySelector('.note bdi')?.textContent).toBe('alminaa.example');
  });

  test('lists what was hidden by kind, with reasons, and the rule of a list', () => {
    open(states['some'] ?? { site: '', items, refused: [] });
    const groups = [...document.querySelectorAll('.kind')].map((kind) => kind.textContent);
    expect(groups).toHaveLength(2);
    expect(groups[0]).toContain('تحت «اقرأ أيضا»');
    expect(groups[1]).toContain('.ad-slot');
  });

  test('brings one back, hides one again, and all of a kind', async () => {
    const [shown, hidden] = [vi.fn(), vi.fn()];
    open({ site: '', items, refused: [] }, { show: shown, hide: hidden });
    const [first, second] = buttons('.t');
    await after(() => first?.click());
    await after(() => second?.click());
    await after(() => buttons('.kind .lnk')[0]?.click());
    expect(shown.mock.calls).toEqual([[[1]], [[1, 3]]]);
    expect(hidden.mock.calls).toEqual([[[3]]]);
  });

  test('lets the keyboard have the look that the pointer has', async () => {
    const peek = vi.fn();
    open({ site: '', items, refused: [] }, { peek });
    await after(() => buttons('.t')[0]?.focus());
    await after(() => buttons('.t')[0]?.blur());
    expect(peek.mock.calls).toEqual([[1], [null]]);
  });

  test('keeps one on the site, or no longer, and says which', async () => {
    const spare = vi.fn();
    const kept = items.map((item) => Object.assign({}, item, { isSpared: !item.isHidden }));
    open({ site: '', items: kept, refused: [] }, { spare });
    const pressed = buttons('.keep').map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['false', 'true', 'false']);
    for (const button of buttons('.keep')) await after(() => button.click());
    expect(spare.mock.calls).toEqual([
      [1, true],
      [3, false],
      [2, true],
    ]);
  });

  test('opens the first kinds, folds the others, and says which', async () => {
    const many = [1, 2, 3, 4].flatMap((at) =>
      items.map((item) => Object.assign({}, item, { id: at * 10 + item.id })),
    );
    const last = items
      .slice(0, 1)
      .map((item) => Object.assign({}, item, { kind: 'comments' as const }));
    open({ site: '', items: [...many, ...last], refused: [] });
    const expanded = () => buttons('.fold').map((fold) => fold.getAttribute('aria-expanded'));
    expect(expanded()).toEqual(['true', 'false', 'false']);
    await after(() => buttons('.fold')[2]?.click());
    expect(expanded()).toEqual(['true', 'false', 'true']);
    const lists = [...document.querySelectorAll<HTMLElement>('.items')];
    expect(lists.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });

  test.each(['rtl', 'ltr'] as const)('quotes what runs %s so, in any interface', (runs) => {
    const [first] = items.map((item) => Object.assign({}, item, { runs }));
    open({ site: '', items: first ? [first] : [], refused: [] }, {}, runs === 'rtl' ? 'en' : 'ar');
    expect(document.querySelector('q')?.dir).toBe(runs);
  });

  test('tells each rule of a list once that was not followed', () => {
    const rule = { list: 'Liste AR', selector: '#fb-root' };
    open({ site: '', items: [], refused: [rule, rule] });
    expect(document.querySelectorAll('.refused li')).toHaveLength(1);
  });

  test('closes with Escape', async () => {
    const close = vi.fn();
    open({ site: '', items, refused: [] }, { close });
    await after(() => {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      document.querySelector('.drawer')?.dispatchEvent(key);
    });
    expect(close).toHaveBeenCalledOnce();
  });
});
