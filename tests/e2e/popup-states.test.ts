import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { states } from '../ui/popup/stories.ts';
import { browserName, start, type Driver } from './driver.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark'] as const;
/** States that are looked at in every language; what the others say is checked without a browser. */
const everywhere = new Set(['story', 'hidden', 'short', 'notArticle', 'refused']);
const languages = ['ar', 'en', 'fr'] as const;

/** What axe has against the page: rule and element. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
  return found as string[]; // as the expression says
}

describe(`the popup's states in ${browserName}`, () => {
  let driver: Driver;
  let gallery: Gallery;
  let page: Page;

  beforeAll(async () => {
    [driver, gallery] = await Promise.all([start(), serveGallery()]);
    page = await driver.open(gallery.url('story'));
    await page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  });

  afterAll(async () => {
    await gallery.close();
    await driver.close();
  });

  const show = async (state: string, more: Record<string, string>): Promise<void> => {
    await page.goto(gallery.url(state, more));
    await page.waitForSelector('.acts');
    await page.evaluate('document.fonts.ready.then(() => true)');
  };

  describe.each(languages)('in %s', (language) => {
    const shown = Object.keys(states).filter((state) => language === 'ar' || everywhere.has(state));
    test.each(shown)('%s: axe finds nothing, nothing is cut, no action moves', async (state) => {
      for (const theme of themes) {
        await show(state, { language, theme });
        expect(await faults(page)).toEqual([]);
        const measures = await page.evaluate(`({
          isCut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          foot: document.querySelector('.acts').getBoundingClientRect().bottom,
        })`);
        // A Latin interface has lower lines, and so a lower row.
        expect(measures).toEqual({ isCut: false, foot: language === 'ar' ? 136 : 134 });
        await driver.screenshot(page, `popup-${state}-${language}-${theme}`);
      }
    });

    test.each(themes)('menu and keys: axe finds nothing, %s', async (theme) => {
      await show('story', { language, theme });
      await page.click('.act-more');
      await page.waitForSelector('[role=menu]');
      expect(await faults(page)).toEqual([]);
      await driver.screenshot(page, `popup-menu-${language}-${theme}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.waitForSelector('.sheet');
      expect(await faults(page)).toEqual([]);
      await driver.screenshot(page, `popup-keys-${language}-${theme}`);
    });
  });

  test('fills a narrow screen, where it is a page of its own', async () => {
    await page.setViewport({ width: 412, height: 800, deviceScaleFactor: 2 });
    await show('story', { full: '' });
    const isFilled = await page.evaluate(
      "document.querySelector('.popup').offsetWidth === document.documentElement.clientWidth",
    );
    expect(isFilled).toBe(true);
    await driver.screenshot(page, 'popup-full');
    await page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  });
});
