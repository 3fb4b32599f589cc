import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clutterKinds } from '../../src/clutter/types.ts';
import { defaults } from '../../src/settings/defaults.ts';
import type { OptionsState } from '../../src/ui/options/state.ts';
import { empty } from '../settings/fake-storage.ts';

const access = { isGranted: true, asked: [] as string[] };
const ask = (host: string): Promise<boolean> => {
  access.asked.push(host);
  return Promise.resolve(access.isGranted);
};
vi.mock('../../src/platform/storage.ts', async () => ({
  ...(await import('../settings/fake-storage.ts')),
  watch: () => () => undefined,
}));
vi.mock('../../src/platform/tabs.ts', () => ({
  requestHost: ask,
  requestEverySite: () => ask('every site'),
}));
vi.mock('../../src/platform/download.ts', () => ({ download: () => undefined }));
const { actionsOn } = await import('../../src/options/actions.ts');
const { readSettings } = await import('../../src/settings/store.ts');

const first: OptionsState = {
  settings: defaults,
  shortcuts: [],
  lists: [],
  kinds: clutterKinds,
  said: null,
};

/** The page's actions, and what it said so far. */
function page() {
  const said: (string | null)[] = [];
  const actions = actionsOn(first, null, (state) => {
    said.push(state.said);
    return Promise.resolve();
  });
  return { actions, said };
}

describe('the settings page', () => {
  beforeEach(() => {
    empty();
    access.isGranted = true;
    access.asked = [];
  });

  const ASKED = ['almarfa.example'];
  test.each([
    { title: 'always, with access', hide: 'always', isGranted: true, asked: ASKED, kept: 'always' },
    {
      title: 'as elsewhere, where access is refused',
      hide: 'always',
      isGranted: false,
      asked: ASKED,
    },
    {
      title: 'never, without a question',
      hide: 'never',
      isGranted: false,
      asked: [],
      kept: 'never',
    },
  ] as const)('hides clutter on a site $title', async ({ hide, isGranted, asked, ...then }) => {
    access.isGranted = isGranted;
    const { actions, said } = page();
    actions.changeSite('almarfa.example', { hide });
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(0));
    const kept = 'kept' in then ? then.kept : undefined;
    await vi.waitFor(async () =>
      expect((await readSettings()).sites['almarfa.example']?.hide).toBe(kept),
    );
    expect(access.asked).toEqual(asked);
  });

  test('opens the reader at once only where the browser lets it', async () => {
    access.isGranted = false;
    const { actions, said } = page();
    actions.changeSite('almarfa.example', { reader: true });
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(0));
    expect(access.asked).toEqual(ASKED);
    expect((await readSettings()).sites).toEqual({});
  });

  test.each([
    ['restored', '{"safi":1,"settings":{"size":24}}', 24],
    ['newerBackup', '{"safi":2,"settings":{"size":24}}', 20],
    ['notBackup', '{"size":24}', 20],
  ])('says «%s» of a file, and changes nothing unless it is restored', async (word, text, size) => {
    const { actions, said } = page();
    actions.restore(new File([text], 'safi.json'));
    await vi.waitFor(() => expect(said).toContain(word));
    expect((await readSettings()).size).toBe(size);
  });
});
