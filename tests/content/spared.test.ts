import { beforeEach, describe, expect, it, vi } from 'vitest';

let isPrivate = false;
let written: string[] = [];
vi.mock('../../src/settings/store.ts', () => ({
  readSettings: async () => ({ sites: { 'alminaa.example': { spared: written } } }),
}));
vi.mock('../../src/settings/sites.ts', () => ({
  spareThing: async (_: string, sign: string, isSpared: boolean) => {
    if (isPrivate) return { ok: false, reason: 'private' };
    written = [...written.filter((one) => one !== sign), ...(isSpared ? [sign] : [])];
    return { ok: true, value: null };
  },
}));

const { sparedHere } = await import('../../src/content/spared.ts');

const SHARE = 'share|name|div.share';
const RELATED = 'related|label|readAlso';

beforeEach(() => {
  written = [RELATED];
});

describe.each([
  ['an open window', false, { first: [RELATED, SHARE], last: [SHARE] }],
  ['a private window, where nothing is written', true, { first: [RELATED], last: [RELATED] }],
])('sparedHere: in %s', (_, isHere, { first, last }) => {
  beforeEach(() => {
    isPrivate = isHere;
  });

  it('reads back what was spared, and forgets what is spared no longer', async () => {
    const spared = sparedHere('alminaa.example');
    expect(await spared.read()).toEqual([RELATED]);
    await spared.spare(SHARE, true);
    expect(await spared.read()).toEqual([RELATED, SHARE]);
    expect(written).toEqual(first);
    await spared.spare(RELATED, false);
    expect(await spared.read()).toEqual([SHARE]);
    expect(written).toEqual(last);
  });

  it('knows what was spared before the settings have answered', async () => {
    const spared = sparedHere('alminaa.example');
    const spare = spared.spare(SHARE, true);
    expect(await spared.read()).toContain(SHARE);
    await spare;
  });
});
