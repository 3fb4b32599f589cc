import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { many, patience } from './nightly.ts';
import { counted, type Counted } from './counted.ts';
import { fixture } from './serve.ts';
import { until } from './until.ts';

/** The day's pages and the night's. */
const names = [
  'sample--river',
  'body--page-builder',
  'body--list',
  'clutter--blog',
  'body--form',
  'body--bare-subheads',
  'body--blockquote',
  'body--data-table',
  'body--divs',
  'body--double-breaks',
  'body--interview',
  'body--layout-table',
  'body--paragraphs',
  'body--single-breaks',
  'body--spans',
  'clutter--comments',
  'clutter--columns',
  'clutter--dialog',
  'clutter--flat',
  'clutter--share-rails',
].slice(0, many(20, 5));
const SITE = 'news.example';
const pathOf = (at: number): string => `/2026/03/${at + 10}/a-story-of-the-day`;
/** What the browsers ask their makers by themselves, whatever extension is there. */
const MAKERS =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?:\/|:|$)/u;

const OWN = /^(?:chrome|moz)-extension:|^data:|^blob:/u;

/** What the background asks for from now on. Firefox shows its background to no automation: there the pages' side counts. */
async function watchWorker(page: Page, asked: string[]): Promise<void> {
  const worker = page
    .browser()
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER);
  const session = await worker?.createCDPSession();
  session?.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  await session?.send('Network.enable');
}

describe(`the network in ${browserName}`, () => {
  let driver: Driver;
  let proxy: Counted;
  let reader: InReader;

  beforeAll(async () => {
    proxy = await counted(Object.fromEntries(names.map((name, at) => [pathOf(at), fixture(name)])));
    driver = await start('ar', proxy.address);
    reader = inReader(driver);
  });
  afterAll(async () => {
    await driver.close();
    await proxy.close();
  });

  it(
    'carries nothing of ours: popup, reader, hiding, copying over many stories',
    { timeout: patience(900_000) },
    async () => {
      let read = 0;
      const ofWorker: string[] = [];
      const ofPages = new Set([`${SITE}/favicon.ico`, ...names.map((_, at) => SITE + pathOf(at))]);
      for (const at of names.keys()) {
        const page = await driver.open(`http://${SITE}${pathOf(at)}`);
        await page.evaluate('new Promise((done) => setTimeout(done, 300))');
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        if (browserName === 'chromium') await watchWorker(page, ofWorker);
        const its = (await page.evaluate(
          '[...document.images].flatMap(({ src, dataset }) => [src, ...Object.values(dataset).map((one) => URL.parse(one, document.baseURI)?.href)])',
        )) as string[]; // addresses
        const popup = await driver.popup(page);
        await popup.waitFor('.sum li');
        await popup.click('[role=switch]');
        await popup.waitFor('[role=switch][aria-checked=true]');
        await popup.press('KeyC');
        await popup.waitFor('.is-done');
        await popup.press('KeyR');
        await page.bringToFront();
        await reader.waitFor('.sum button');
        await page.keyboard.press('Escape');
        await until(async () => (await reader.ask('return true')) === null, 'the page');
        const foreign = asked.filter((url) => !OWN.test(url) && !its.includes(url));
        expect(foreign).toEqual([]);
        read += 1;
        await page.close();
      }
      expect(read).toBe(names.length);
      // Not the page's word or the automation's, but the wire's: whoever asked, it went through here.
      expect(proxy.asked).toContain(SITE + pathOf(0));
      const markup = names.map(fixture).join();
      const unknown = proxy.asked.filter(
        (one) =>
          !MAKERS.test(one) && !markup.includes(one.replace(`${SITE}/`, '/')) && !ofPages.has(one),
      );
      expect(unknown).toEqual([]);
      expect(ofWorker.filter((url) => !OWN.test(url))).toEqual([]);
      // It reads its words and its model: were nothing seen of it, nothing would be counted.
      if (browserName === 'chromium') expect(ofWorker.length).toBeGreaterThan(0);
    },
  );

  it.each(['src/options/options.html', 'src/welcome/welcome.html', 'src/popup/popup.html'])(
    'is closed to %s by its policy',
    async (path) => {
      const page = await driver.openOwn(path);
      await until(() => page.evaluate('document.readyState === "complete"'), path);
      const tried = await page.evaluate(
        `fetch('http://${SITE}/x').then(() => 'sent', () => 'refused')`,
      );
      expect(tried).toBe('refused');
      await page.close();
    },
  );
});
