import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areas, empty } from './fake-storage.ts';

vi.mock('../../src/platform/storage.ts', () => import('./fake-storage.ts'));
const { pageMemory } = await import('../../src/settings/page-memory.ts');
const { addressHash } = await import('../../src/settings/address-hash.ts');

const isText = (value: unknown): value is string => typeof value === 'string';
const memory = pageMemory('thing', isText);
const STORY = 'https://news.example/2026/03/11/story';
const keyOf = (address: string): string => `thing:${addressHash(address)}`;

beforeEach(empty);

describe('what is remembered of a page', () => {
  test('is kept beside what another tab keeps of its page at the same moment', async () => {
    await Promise.all([memory.keep('local', STORY, 'one'), memory.keep('local', 'b', 'other')]);
    expect(await memory.read('local', STORY)).toBe('one');
    expect(await memory.read('local', 'b')).toBe('other');
  });

  test('gives way to newer ones beyond two hundred, and nothing else does', async () => {
    const old = Array.from({ length: 250 }, (_, time) => [keyOf(`a${time}`), { time, value: 'x' }]);
    areas['local'] = { settings: 1, 'thingy:a': 2, ...Object.fromEntries(old) };
    await memory.keep('local', STORY, 'new');
    expect(Object.keys(areas['local'] ?? {})).toHaveLength(202);
    expect(await memory.read('local', STORY)).toBe('new');
    expect(await memory.read('local', 'a249')).toBe('x');
    expect(await memory.read('local', 'a0')).toBeNull();
    expect(areas['local']).toMatchObject({ settings: 1, 'thingy:a': 2 });
  });

  test.each([
    ['a text', 'x'],
    ['nothing', null],
    ['no time', { value: 'a' }],
    ['another thing', { time: 1, value: 7 }],
  ])('is none where the storage holds %s, and can be kept again', async (_title, stored) => {
    areas['local'] = { [keyOf(STORY)]: stored };
    expect(await memory.read('local', STORY)).toBeNull();
    await memory.keep('local', STORY, 'a');
    expect(await memory.read('local', STORY)).toBe('a');
  });
});
