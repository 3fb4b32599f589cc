import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areas, empty } from './fake-storage.ts';

vi.mock('../../src/platform/storage.ts', () => import('./fake-storage.ts'));
const { keepHiddenName, markOf, readHiddenNames } =
  await import('../../src/settings/hidden-names.ts');

const STORY = 'https://news.example/2026/03/11/story';
const OTHER = 'https://news.example/2026/03/12/other';

beforeEach(empty);

describe('the names hidden on a page', () => {
  test('are remembered for its address, and for no other', async () => {
    await keepHiddenName(STORY, 'a', false);
    await keepHiddenName(STORY, 'b', false);
    expect(await readHiddenNames(STORY, false)).toEqual(['a', 'b']);
    expect(await readHiddenNames(OTHER, false)).toEqual([]);
  });

  test('are forgotten with the page when all are shown again', async () => {
    await keepHiddenName(STORY, 'a', false);
    await keepHiddenName(STORY, null, false);
    expect(areas['local']).toEqual({});
  });

  test('of two tabs are kept both, though neither tab knows of the other', async () => {
    await Promise.all([
      keepHiddenName(STORY, 'a', false),
      keepHiddenName(STORY, 'b', false),
      keepHiddenName(STORY, 'a', false),
    ]);
    expect(await readHiddenNames(STORY, false)).toEqual(['a', 'b']);
  });

  test('of a private window stay in memory', async () => {
    await keepHiddenName(STORY, 'a', true);
    expect(areas['local']).toBeUndefined();
    expect(await readHiddenNames(STORY, true)).toEqual(['a']);
    expect(await readHiddenNames(STORY, false)).toEqual([]);
  });

  test('say neither the address nor the name', async () => {
    const mark = markOf({ type: 'person', name: 'هالة الصافي' });
    await keepHiddenName(STORY, mark, false);
    expect(JSON.stringify(areas)).not.toMatch(/news|هالة/u);
    expect(mark).not.toBe(markOf({ type: 'place', name: 'هالة الصافي' }));
  });
});
