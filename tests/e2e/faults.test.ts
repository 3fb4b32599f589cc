import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressHash } from '../../src/settings/address-hash.ts';
import { browserName, start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { session } from './session.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const story = fixture('sample--river');

describe(`faults in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    [driver, site] = await Promise.all([
      start(),
      serve({ [STORY]: story, '/next': fixture('e2e--english') }),
    ]);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it('settings that are damaged give their defaults, and the popup works', async () => {
    await driver.inExtension(
      `await api.storage.sync.set({ settings: { size: 'x', theme: 7, sites: [1], keepKinds: 'ad', language: 'ar',
         summarySentences: -4, voice: { a: 1 }, clickOpens: null, unknown: 1 } });
       await api.storage.local.set({ ['position:${addressHash(site.url(STORY))}']: 'garbage' })`,
    );
    const page = await driver.open(site.url(STORY));
    await session(driver, page);
    await driver.inExtension(
      "await api.storage.sync.set({ settings: 'garbage' }); await api.storage.sync.set({ settings: { language: 'ar' } })",
    );
    await page.close();
  });

  it('a page that comes back from the cache is told of and read', async () => {
    const page = await driver.open(site.url(STORY));
    await page.goto(site.url('/next'));
    // Not `goBack`, which waits in Firefox for a load that a page from the cache does not have.
    await page.evaluate('void setTimeout(() => history.back())');
    await until(async () => (await page.evaluate('location.pathname')) === STORY, 'the page');
    await until(
      async () => (await driver.toolbarTitle()) === 'صافي: في هذه الصفحة خبر',
      'the title of a found story',
    );
    await session(driver, page);
    await page.close();
  });

  it('of a page in XML says a clear word', async () => {
    const page = await driver.open(site.url(STORY));
    await page.evaluate(
      `location.href = URL.createObjectURL(new Blob(['<?xml version="1.0"?><rss><channel><title>خبر</title></channel></rss>'], { type: 'text/xml' }))`,
    );
    await until(async () => page.url().startsWith('blob:'), 'the document');
    const popup = await driver.popup(page);
    await until(async () => ((await popup.text('.body')) ?? '').length > 10, 'a word');
    expect(await popup.count('.sum li')).toBe(0);
    await popup.close();
    await page.close();
  });
});
