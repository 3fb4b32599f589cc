import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { inReader } from './in-reader.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const ID = 'safi@safi.example';
/** How the page looks: its words as they are seen, and the boxes of its elements. */
const LOOK = `JSON.stringify([document.body.innerText, ...Array.from(document.body.querySelectorAll('*'), (one) => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join();
})])`;

describe(`an extension that goes under an open page in ${browserName}`, () => {
  const at = onSite({ [STORY]: fixture('clutter--blog') });

  const markup = (page: Page): Promise<unknown> =>
    page.evaluate('document.documentElement.outerHTML');
  /** What a pointer in the middle of the window meets. */
  const met = (page: Page): Promise<unknown> =>
    page.evaluate('document.elementFromPoint(innerWidth / 2, innerHeight / 2).localName');

  async function openReader(page: Page): Promise<void> {
    await at.driver.command(page, 'reader');
    await inReader(at.driver).waitFor('.sum button');
  }

  it.runIf(browserName === 'chromium')(
    'gives back what it hid, and the page under the reader on Escape, without an error',
    async () => {
      const page = await at.driver.open(at.site.url(STORY));
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      const before = await markup(page);
      const popup = await at.driver.popup(page);
      await popup.waitFor('.sum li');
      await popup.click('[role=switch]');
      await popup.waitFor('[role=switch][aria-checked=true]');
      await popup.close();
      expect(await markup(page)).not.toBe(before);
      await openReader(page);
      await at.driver.inExtension('api.runtime.reload()').catch(() => null);
      // The reader stays: its story is all there. What lies under it is as it was.
      await until(
        async () =>
          (await page.evaluate(
            "document.documentElement.outerHTML.replace(/<safi-reader.*?<.safi-reader>/su, '')",
          )) === before,
        'what was hidden',
      );
      expect(await met(page)).toBe('safi-reader');
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await until(async () => (await markup(page)) === before, 'the page');
      expect(await met(page)).not.toBe('safi-reader');
      expect(errors).toEqual([]);
    },
  );

  // Firefox ends an extension's scripts with it, and takes its sheets back. The driver's own page of Safi goes then too:
  // what follows uses the keys alone.
  it.runIf(browserName === 'firefox')(
    'and comes anew, as in an update, leaves the page as it looked, to be hidden on again',
    async () => {
      const page = await at.driver.open(at.site.url(STORY));
      const look = (): Promise<unknown> => page.evaluate(LOOK);
      const before = await look();
      await (await at.driver.popup(page)).close();
      await at.driver.command(page, 'clutter');
      await until(async () => (await look()) !== before, 'the clutter to be hidden');
      const after = await look();
      await page.browser().installExtension(resolve('dist/firefox'));
      await until(async () => (await look()) === before, 'the page as it looked');
      await at.driver.command(page, 'clutter');
      await until(async () => (await look()) === after, 'the clutter to be hidden again');
    },
  );

  // The browser's own Escape closes what its scripts left open.
  it.runIf(browserName === 'firefox')('gives way to the page on Escape', async () => {
    const page = await at.driver.open(at.site.url(STORY));
    await at.driver.command(page, 'reader');
    await until(async () => (await met(page)) === 'safi-reader', 'the reader');
    await page.browser().uninstallExtension(ID);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => (await met(page)) !== 'safi-reader', 'the page');
  });
});
