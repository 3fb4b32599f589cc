import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { states } from '../ui/popup/stories.ts';
import { faults } from './axe.ts';
import { browserName, start, type Driver } from './driver.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';

const themes = ['light', 'dark'] as const;
/** States that are looked at in every language; what the others say is checked without a browser. */
const everywhere = new Set(['story', 'hidden', 'short', 'notArticle', 'refused']);
const languages = ['ar', 'en', 'fr'] as const;

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

  test.each(languages)('the panel of hidden things: axe finds nothing, in %s', async (language) => {
    for (const theme of themes)
      for (const state of ['some', 'back', 'nothing']) {
        await page.goto(gallery.panel(state, { language, theme }));
        await page.waitForSelector('safi-panel');
        await page.evaluate('document.fonts.ready.then(() => true)');
        expect(await faults(page, 'safi-panel')).toEqual([]);
      }
  });

  test('the panel sets a thing’s words at the side where they begin, in any interface', async () => {
    await page.goto(gallery.panel('some', { language: 'en' }));
    await page.waitForSelector('safi-panel');
    const sides =
      await page.evaluate(`[...document.querySelector('safi-panel').shadowRoot.querySelectorAll('q')]
      .filter((quote) => quote.checkVisibility()).map((quote) => {
        const words = document.createRange();
        words.selectNodeContents(quote);
        const [line] = words.getClientRects();
        const box = quote.getBoundingClientRect();
        return box.right - line.right < line.left - box.left ? 'right' : 'left';
      })`);
    expect(sides).toEqual(['right', 'right', 'right', 'left', 'left', 'right']);
  });

  test('is walked with the keyboard alone: each thing once, in the order of reading, with a ring', async () => {
    await show('hidden', { language: 'ar' });
    const walked: { name: string; ring: string; isHidden: boolean }[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const now = (await page.evaluate(`new Promise(requestAnimationFrame).then(() => {
        const it = document.activeElement;
        if (it === document.body || it === null) return null;
        const { top, bottom } = it.getBoundingClientRect();
        const head = it.closest('.head') ? 0 : document.querySelector('.head').getBoundingClientRect().bottom;
        return {
          name: it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent,
          ring: getComputedStyle(it).outlineStyle,
          isHidden: top < head || bottom > innerHeight,
        };
      })`)) as (typeof walked)[number] | null; // as the expression says
      if (now === null) break;
      walked.push(now);
    }
    expect(walked.map(({ name }) => name.slice(0, 14))).toEqual([
      'الإعدادات',
      'Rوضع القراءة٤ ',
      'Hإخفاء المشتتا',
      'Cنسخ النصنص عا',
      'صيغ أخرى للنسخ',
      'عرض ما أُخفي',
      'إخفاء المشتتات',
      '١أعلنت وزيرة ا',
      '٢وقالت الصافي ',
      '٣ويرى عمر النج',
      '٤ويصوّت مجلس ا',
      'هالة الصافي٤ذُ',
      'عمر النجّار٣ذُ',
      'مدينة الرمل٥ذُ',
      'مرفأ الخليج ال',
      'جامعة المرفأ٣ذ',
      'BlueLine Engin',
      'هل في هذه الصف',
      '؟ كل الاختصارا',
    ]);
    expect(walked.filter(({ ring, isHidden }) => ring !== 'solid' || isHidden)).toEqual([]);
  });

  test('what arrives later moves nothing that stands', async () => {
    const places = async (state: string): Promise<unknown> => {
      await show(state, { language: 'ar' });
      return page.evaluate(`['.acts', 'h1', '.meta', '.sec', '.sec h2'].map((part) => {
        const { top, left, width } = document.querySelector(part).getBoundingClientRect();
        return [part, top, left, width];
      })`);
    };
    expect(await places('reading')).toEqual(await places('story'));
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
