import { beforeEach, describe, expect, test, vi } from 'vitest';

const areas = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));
vi.mock('../../src/platform/storage.ts', () => ({
  load: (area: string) => Promise.resolve(areas.kept.get(area)),
  store: (area: string, _key: string, value: unknown) => {
    areas.kept.set(area, value);
    return Promise.resolve({ ok: true, value: null });
  },
}));

const { keepHiddenNames, markOf, readHiddenNames } =
  await import('../../src/settings/hidden-names.ts');
const { addressHash } = await import('../../src/settings/positions.ts');

const STORY = 'https://news.example/2026/03/11/story';
const OTHER = 'https://news.example/2026/03/12/other';

beforeEach(() => areas.kept.clear());

describe('the names hidden on a page', () => {
  test('are remembered for its address, and for no other', async () => {
    await keepHiddenNames(STORY, ['a', 'b'], false);
    expect(await readHiddenNames(STORY, false)).toEqual(['a', 'b']);
    expect(await readHiddenNames(OTHER, false)).toEqual([]);
  });

  test('are forgotten with the page when all are shown again', async () => {
    await keepHiddenNames(STORY, ['a'], false);
    await keepHiddenNames(STORY, [], false);
    expect(areas.kept.get('local')).toEqual({});
  });

  test('of a private window stay in memory', async () => {
    await keepHiddenNames(STORY, ['a'], true);
    expect(areas.kept.has('local')).toBe(false);
    expect(await readHiddenNames(STORY, true)).toEqual(['a']);
    expect(await readHiddenNames(STORY, false)).toEqual([]);
  });

  test('say neither the address nor the name', async () => {
    const mark = markOf({ type: 'person', name: 'هالة الصافي' });
    await keepHiddenNames(STORY, [mark], false);
    expect(JSON.stringify(areas.kept.get('local'))).not.toMatch(/news|هالة/u);
    expect(mark).not.toBe(markOf({ type: 'place', name: 'هالة الصافي' }));
  });

  test('of the page changed longest ago go first beyond two hundred pages', async () => {
    const old = Array.from({ length: 250 }, (_, time) => [
      addressHash(`a${time}`),
      { time, names: ['a'] },
    ]);
    areas.kept.set('local', Object.fromEntries(old));
    await keepHiddenNames(STORY, ['b'], false);
    expect(Object.keys(Object(areas.kept.get('local')))).toHaveLength(200);
    expect(await readHiddenNames('a249', false)).toEqual(['a']);
    expect(await readHiddenNames('a0', false)).toEqual([]);
  });

  test.each([
    ['a text', 'x'],
    ['nothing', null],
    ['a page that is none', { [addressHash(STORY)]: 3 }],
    ['names that are none', { [addressHash(STORY)]: { time: 1, names: [1] } }],
    ['no time', { [addressHash(STORY)]: { names: ['a'] } }],
  ])('are none where the storage holds %s, and can be kept again', async (_title, stored) => {
    areas.kept.set('local', stored);
    expect(await readHiddenNames(STORY, false)).toEqual([]);
    await keepHiddenNames(STORY, ['a'], false);
    expect(await readHiddenNames(STORY, false)).toEqual(['a']);
  });
});
