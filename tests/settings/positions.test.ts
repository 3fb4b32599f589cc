import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areas, empty, own } from './fake-storage.ts';

vi.mock('../../src/platform/storage.ts', () => import('./fake-storage.ts'));
const { keepPosition, readPosition } = await import('../../src/settings/positions.ts');

const STORY = 'https://news.example/2026/03/11/story';

beforeEach(empty);

describe('the place where a story was left', () => {
  it('comes back, and is gone once the story was read', async () => {
    await keepPosition(STORY, { block: 4, part: 0.25 });
    expect(await readPosition(STORY)).toEqual({ block: 4, part: 0.25 });
    await keepPosition(STORY, null);
    expect(await readPosition(STORY)).toBeNull();
    expect(areas['local']).toEqual({});
  });

  it('says nothing of the address', async () => {
    await keepPosition(STORY, { block: 4, part: 0 });
    expect(JSON.stringify(areas)).not.toContain('news');
  });

  it('is written nowhere in a private window', async () => {
    own.isPrivate = true;
    expect(await keepPosition(STORY, { block: 4, part: 0 })).toEqual({
      ok: false,
      reason: 'private',
    });
    expect(areas).toEqual({});
  });
});
