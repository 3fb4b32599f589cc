// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { clutterKinds } from '../../../src/clutter/types.ts';
import { defaults } from '../../../src/settings/defaults.ts';
import { Sites } from '../../../src/ui/options/sites.tsx';
import type { OptionsActions } from '../../../src/ui/options/state.ts';
import { clear, show } from '../render.tsx';

const actions: OptionsActions = {
  change: vi.fn(),
  changeSite: vi.fn(),
  openShortcuts: null,
  saveBackup: vi.fn(),
  restore: vi.fn(),
  reset: vi.fn(),
};

afterEach(clear);

it.each([
  ['a kind that we know', 'share|class|div.share', 'مشاركة ومتابعة'],
  ['a kind of another version', 'hologram|class|div.h', 'غير ذلك'],
  ['what is no sign', '', 'غير ذلك'],
])('%s is named in words, and can be dropped', (_, sign, said) => {
  const sites = { 'almarfa.example': { hide: null, reader: false, spared: [sign] } };
  const state = { shortcuts: [], lists: [], kinds: clutterKinds, said: null };
  const body = show(
    <Sites state={{ ...state, settings: { ...defaults, sites } }} actions={actions} />,
  );
  expect(body.querySelector('.spared span')?.textContent).toBe(said);
  body.querySelector<HTMLElement>('.spared button')?.click();
  expect(actions.changeSite).toHaveBeenLastCalledWith('almarfa.example', { spared: [] });
});

it.each([
  ['always', { hide: 'always' }],
  ['elsewhere', { hide: null }],
])('clutter is hidden there as chosen: %s', (chosen, change) => {
  const sites = { 'almarfa.example': { hide: 'never' as const, reader: true, spared: [] } };
  const state = { shortcuts: [], lists: [], kinds: clutterKinds, said: null };
  const body = show(
    <Sites state={{ ...state, settings: { ...defaults, sites } }} actions={actions} />,
  );
  const box = body.querySelector('select');
  if (!box) throw new Error('no box of choices');
  expect(box.getAttribute('aria-label')).toContain('almarfa.example');
  expect(box.value).toBe('never');
  box.value = chosen;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.changeSite).toHaveBeenLastCalledWith('almarfa.example', change);
});
