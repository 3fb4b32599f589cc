import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackgroundMessages } from '../../src/messaging/protocol.ts';
import { defaults } from '../../src/settings/defaults.ts';
import { article } from '../core/export/article.ts';
import { activeTab } from './active-tab.ts';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';
import { stopWorker } from './worker.ts';

const STORY = '/2026/03/11/river-dam-returns';
const text =
  'قال رئيس اللجنة سمير الحلواني في بغداد إن السوق القديم أعيد فتحه أمام الزوار صباح اليوم.';
const blocks = Array.from({ length: 80 }, () => ({
  type: 'paragraph',
  text,
  links: [],
  marks: [],
}));

/** Everything that the background is asked: a message without its case is an error of types. */
const questions: Record<keyof BackgroundMessages, object> = {
  reportVerdict: { verdict: 'article' },
  prepare: {},
  clip: { article, settings: defaults },
  analyse: { title: 'خبر من السوق القديم', blocks, sentences: 4 },
  toggleReader: {},
  setClutter: { on: true },
  clutterState: {},
  showHidden: {},
  goTo: { at: { start: 0, end: 20 } },
  matchLists: {
    features: { hostname: 'x.example', classes: [], ids: [], hrefs: [] },
    isFirst: true,
  },
  putRules: { css: '[data-x]{color:red}', isOn: true },
  messages: { language: 'ar' },
  hiddenNames: { address: 'http://x.example/', isPrivate: false },
  hideName: { address: 'http://x.example/', isPrivate: false, mark: null, tab: null },
  report: { force: true },
};

// Firefox shows its background to no automation.
describe.runIf(browserName === 'chromium')('a background that is ended in the middle of', () => {
  let driver: Driver;
  let site: Served;
  let own: Page;

  beforeAll(async () => {
    [driver, site] = await Promise.all([start(), serve({ [STORY]: fixture('sample--river') })]);
    own = await driver.openOwn('src/options/options.html');
    await until(() => own.evaluate("typeof chrome.runtime.sendMessage === 'function'"), 'its API');
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  /** Asks as our pages do, without their second try. */
  const asked = (name: string, request: object): Promise<string> =>
    own.evaluate(`Promise.race([
      chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', name, request })}).then(() => 'answered', () => 'ended'),
      new Promise((late) => setTimeout(late, 8000, 'hung'))])`) as Promise<string>; // one of these words

  it.each(Object.entries(questions))(
    '%s ends that question, and answers the next',
    async (name, asks) => {
      const page = await driver.open(site.url(STORY));
      const tab = await driver.inExtension<number>(`return ${activeTab}.id`);
      for (const delay of [0, 15, 60]) {
        const first = asked(name, { tab, ...asks });
        await page.evaluate(`new Promise((over) => setTimeout(over, ${delay}))`);
        await stopWorker(page.browser());
        expect([name, delay, await first]).not.toEqual([name, delay, 'hung']);
        await until(async () => (await asked('messages', { language: 'ar' })) === 'answered', 'it');
      }
      await page.close();
    },
  );

  it('what a popup asks for leaves the popup complete', async () => {
    const page = await driver.open(site.url(STORY));
    for (let round = 0; round < 3; round += 1) {
      const popup = await driver.popup(page);
      await stopWorker(page.browser());
      await popup.waitFor('.sum li');
      await stopWorker(page.browser());
      await popup.click('[role=switch]');
      await popup.waitFor(`[role=switch][aria-checked=${round % 2 === 0}]`);
      await popup.close();
    }
    await page.close();
  });

  it('what a reader asks for leaves the reader complete', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await until(() => page.evaluate("document.querySelector('safi-reader') !== null"), 'a reader');
    await stopWorker(page.browser());
    // The test itself looks into the reader by way of the background, which nothing may have woken yet.
    await until(async () => (await asked('messages', { language: 'ar' })) === 'answered', 'it');
    await inReader(driver).waitFor('.sum button');
    await page.close();
  });
});
