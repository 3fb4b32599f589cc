import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';

/** What the stubbed browser keeps, and what it refuses. */
const kept = { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> };
const broken = { sync: false, local: false };
const full = { sync: false, local: false };
let isPrivate = false;

const areaOf = (name: 'sync' | 'local') => ({
  get: async (key?: string) => {
    if (broken[name]) throw new Error('corrupt');
    return key === undefined ? { ...kept[name] } : { [key]: kept[name][key] };
  },
  set: async (values: Record<string, unknown>) => {
    if (broken[name] || full[name]) throw new Error('QUOTA_BYTES quota exceeded');
    const isLong = ([key, value]: [string, unknown]): boolean =>
      key.length + Buffer.byteLength(JSON.stringify(value)) > 8192;
    if (name === 'sync' && Object.entries(values).some(isLong))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    Object.assign(kept[name], values);
  },
  remove: async (keys: string[]) => {
    for (const key of keys) Reflect.deleteProperty(kept[name], key);
  },
});

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: { sync: areaOf('sync'), local: areaOf('local') },
    extension: {
      get inIncognitoContext() {
        return isPrivate;
      },
    },
  },
}));
const { readSettings, changeSettings } = await import('../../src/settings/store.ts');
const { changeSite, spareThing } = await import('../../src/settings/sites.ts');

describe('settings in a storage that fails', () => {
  beforeEach(() => {
    kept.sync = {};
    kept.local = {};
    broken.sync = false;
    broken.local = false;
    isPrivate = false;
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'garbage'],
    ['a list', [1, 2]],
    ['numbers out of range', { size: 1000, speed: -1, summarySentences: 99 }],
    ['choices that do not exist', { theme: 'neon', face: 7, language: 'xx', clickOpens: null }],
    ['other shapes', { sites: 'x', keepKinds: 'ad', voice: {}, tashkeel: 'yes' }],
    ['settings of a later version', { future: { deep: true }, sites: { 'a.example': 5 } }],
    ['a prototype', JSON.parse('{"__proto__":{"size":28},"constructor":1}')],
  ])('are their defaults where %s stands', async (_, stored) => {
    kept.sync = { settings: stored };
    expect(await readSettings()).toEqual(defaults);
  });

  it('are their defaults where the storage cannot be read at all', async () => {
    broken.sync = true;
    broken.local = true;
    expect(await readSettings()).toEqual(defaults);
    expect(await changeSettings({ size: 24 })).toEqual({ ok: false, reason: 'full' });
  });

  it('go to the local storage where the other is full, and are read from there', async () => {
    broken.sync = true;
    expect(await changeSettings({ size: 24 })).toMatchObject({ ok: true, value: { size: 24 } });
    expect((await readSettings()).size).toBe(24);
  });

  it('are the newer ones where the other place is full of older ones', async () => {
    await changeSettings({ size: 22 });
    full.sync = true;
    await changeSettings({ size: 24 });
    expect((await readSettings()).size).toBe(24);
    full.sync = false;
    await changeSettings({ size: 26 });
    expect((await readSettings()).size).toBe(26);
    expect(kept.local).toEqual({});
  });

  it('take two changes at once, neither of which undoes the other', async () => {
    await Promise.all([changeSettings({ theme: 'sepia' }), changeSettings({ size: 24 })]);
    expect(await readSettings()).toMatchObject({ theme: 'sepia', size: 24 });
  });

  it('take two choices at once for one site, and keep both', async () => {
    const site = 'almarfa.example';
    await Promise.all([
      spareThing(site, 'share|class|div.share', true),
      spareThing(site, 'related|class|div.more', true),
      changeSite(site, { reader: true }),
    ]);
    expect((await readSettings()).sites[site]).toEqual({
      hide: null,
      reader: true,
      spared: ['share|class|div.share', 'related|class|div.more'],
    });
    await changeSite(site, null);
    expect((await readSettings()).sites).toEqual({});
  });

  it('are synced with hundreds of sites, and with as much of one as a browser takes', async () => {
    const hosts = Array.from({ length: 300 }, (_, at) => `site-${at}.example`);
    for (const host of hosts) await changeSite(host, { hide: 'always' });
    for (let at = 0; at < 60; at += 1)
      await spareThing('site-0.example', `related|class|div.${'اقرأ'.repeat(20)}${at}`, true);
    const { sites } = await readSettings();
    expect(Object.keys(sites)).toHaveLength(300);
    expect(sites['site-0.example']?.spared.at(-1)).toMatch(/59$/u);
    expect(sites['site-0.example']?.spared.length).toBeLessThan(60);
    expect(kept.local).toEqual({});
    await changeSite('site-7.example', null);
    expect(Object.keys(kept.sync)).toHaveLength(300);
  });

  it('leave what other machines have where the storage takes no more', async () => {
    await changeSite('a.example', { hide: 'always' });
    const before = { ...kept.sync };
    full.sync = true;
    await changeSite('a.example', null);
    expect((await readSettings()).sites).toEqual({});
    expect(kept.sync).toEqual(before);
    full.sync = false;
    await changeSettings({ size: 26 });
    expect((await readSettings()).sites).toEqual({});
    expect(kept.local).toEqual({});
  });

  it('are written for the sites that changed alone', async () => {
    await changeSite('a.example', { hide: 'always' });
    await changeSite('b.example', { hide: 'always' });
    // Another context's, after this one read.
    const change = changeSettings(({ sites }) => {
      kept.sync['site:c.example'] = { hide: 'never' };
      return { sites: { ...sites, 'a.example': { hide: null, reader: true, spared: [] } } };
    });
    await change;
    expect((await readSettings()).sites).toMatchObject({
      'a.example': { reader: true },
      'b.example': { hide: 'always' },
      'c.example': { hide: 'never' },
    });
  });

  it('are not kept in a private window', async () => {
    isPrivate = true;
    expect(await changeSettings({ size: 24 })).toEqual({ ok: false, reason: 'private' });
    expect(kept).toEqual({ sync: {}, local: {} });
  });
});
