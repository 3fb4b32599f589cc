import { beforeEach, describe, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => ({ value: undefined as unknown, isPrivate: false }));
vi.mock('../../src/platform/storage.ts', () => ({
  isPrivate: () => kept.isPrivate,
  load: () => Promise.resolve(kept.value),
  store: (_area: string, _key: string, value: unknown) => {
    kept.value = value;
    return Promise.resolve({ ok: true, value: null });
  },
}));

const { addressHash, keepPosition, readPosition } = await import('../../src/settings/positions.ts');

const STORY = 'https://news.example/2026/03/11/story';

beforeEach(() => {
  kept.value = undefined;
  kept.isPrivate = false;
});

describe('the place where a story was left', () => {
  it('comes back, and is gone once the story was read', async () => {
    await keepPosition(STORY, { block: 4, part: 0.25 });
    expect(await readPosition(STORY)).toEqual({ block: 4, part: 0.25 });
    await keepPosition(STORY, null);
    expect(await readPosition(STORY)).toBeNull();
  });

  it('says nothing of the address', async () => {
    await keepPosition(STORY, { block: 4, part: 0 });
    expect(JSON.stringify(kept.value)).not.toContain('news');
  });

  it('is written nowhere in a private window', async () => {
    kept.isPrivate = true;
    expect(await keepPosition(STORY, { block: 4, part: 0 })).toEqual({
      ok: false,
      reason: 'private',
    });
    expect(kept.value).toBeUndefined();
  });

  it('gives way to newer ones beyond two hundred', async () => {
    const old = Array.from({ length: 250 }, (_, index) => [
      addressHash(`a${index}`),
      [1, 0, index],
    ]);
    kept.value = Object.fromEntries(old);
    await keepPosition(STORY, { block: 1, part: 0 });
    expect(Object.keys(Object(kept.value))).toHaveLength(200);
    expect(await readPosition('a249')).not.toBeNull();
    expect(await readPosition('a0')).toBeNull();
  });

  it.each([
    ['a text'],
    [null],
    [{ [addressHash(STORY)]: [1, 'x', 2] }],
    [{ [addressHash(STORY)]: [1] }],
  ])('is none in a damaged store: %j', async (value) => {
    kept.value = value;
    expect(await readPosition(STORY)).toBeNull();
  });
});
