import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Conditions, under } from './conditions.ts';
import { browserName, start, type Driver } from './driver.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { cutOff, moving, smallTargets } from './measures.ts';
import { until } from './until.ts';

const phone = { width: 390, height: 800 };
/** A window of 1280 × 800 whose reader zooms to 200 %, and to 400 %. */
const zoomed = [
  { zoom: 200, width: 640, height: 400 },
  { zoom: 400, width: 320, height: 256 },
];

describe(`how Safi's pages bear a reader's device, in ${browserName}`, () => {
  let driver: Driver;
  let gallery: Gallery;

  beforeAll(async () => {
    [driver, gallery] = await Promise.all([start(), serveGallery()]);
  });
  afterAll(async () => {
    await gallery.close();
    await driver.close();
  });

  const ready = async (page: Page, part: string): Promise<Page> => {
    await until(() => page.evaluate(`Boolean(document.querySelector('${part}'))`), part);
    await page.evaluate('document.fonts.ready.then(() => true)');
    return page;
  };
  const own =
    (name: string, part: string) =>
    async (language: string): Promise<Page> => {
      await driver.inExtension(
        `await api.storage.sync.set({ settings: { language: '${language}',
        sites: { 'almarfa.example': { hide: 'always', reader: true } } } })`,
      );
      return ready(await driver.openOwn(`src/${name}/${name}.html`), part);
    };
  /** On a phone the popup is a page of its own. */
  const popup =
    (state: string) =>
    async (language: string): Promise<Page> =>
      ready(await driver.open(gallery.url(state, { language, full: '' })), '.acts');

  // French has the longest words.
  const cases = [
    { name: 'options', language: 'ar', open: own('options', '.toc') },
    { name: 'options', language: 'fr', open: own('options', '.toc') },
    { name: 'welcome', language: 'ar', open: own('welcome', '.steps') },
    { name: 'welcome', language: 'fr', open: own('welcome', '.steps') },
    { name: 'popup with a story', language: 'ar', open: popup('hidden') },
    { name: 'popup without one', language: 'fr', open: popup('notArticle') },
  ];

  describe.each(cases)('$name, in $language', ({ name, language, open }) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(language);
    });
    afterAll(async () => {
      await under(page, {}, phone);
      await page.close();
    });
    const put = async (conditions: Conditions, size = phone): Promise<void> => {
      await page.bringToFront();
      await under(page, conditions, size);
    };
    const keep = (what: string): Promise<void> =>
      driver.screenshot(page, `access-${name.replaceAll(' ', '-')}-${language}-${what}`);

    it('on a phone everything can be pressed with a finger, and nothing is cut', async () => {
      await put({ coarse: true });
      await until(
        () => page.evaluate("matchMedia('(hover: none) and (pointer: coarse)').matches"),
        'a finger',
      );
      await keep('phone');
      expect(await smallTargets(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });

    it.each(zoomed)('at $zoom % nothing is cut', async ({ zoom, ...size }) => {
      await put({}, size);
      await until(() => page.evaluate(`innerWidth === ${size.width}`), 'the zoom');
      await keep(`zoom-${zoom}`);
      expect(await cutOff(page)).toEqual([]);
    });

    it('for a reader who wants no motion nothing moves', async () => {
      await put({ reduced: true });
      await until(
        () => page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches"),
        'calm',
      );
      expect(await moving(page)).toEqual([]);
    });

    it('in the system’s own colours what is chosen can be told from what is not', async () => {
      await put({ forced: true });
      await until(() => page.evaluate("matchMedia('(forced-colors: active)').matches"), 'colours');
      await keep('forced');
      // A plate that the browser lays under words would hide those on a fill of the system's colour.
      const alike = `[...document.querySelectorAll('.opts')].filter((group) => {
        const look = (it) => getComputedStyle(it);
        const chosen = look(group.querySelector('label:has(:checked)'));
        const other = look(group.querySelector('label:not(:has(:checked))'));
        return chosen.backgroundColor === other.backgroundColor
          || chosen.backgroundColor === chosen.color || chosen.forcedColorAdjust !== 'none';
      }).map((group) => group.getAttribute('aria-label'))`;
      expect(await page.evaluate(alike)).toEqual([]);
    });
  });

  it('the popup itself is a whole page on a phone, as wide as the screen', async () => {
    await driver.inExtension("await api.storage.sync.set({ settings: { language: 'ar' } })");
    const page = await driver.openOwn('src/popup/popup.html');
    await under(page, { coarse: true }, phone);
    await until(async () => {
      await page.evaluate('location.reload()');
      await ready(page, '.acts');
      return page.evaluate("document.documentElement.hasAttribute('data-full')");
    }, 'a phone');
    await ready(page, '.say');
    expect(await page.evaluate('document.body.getBoundingClientRect().width')).toBe(phone.width);
    expect(await smallTargets(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await driver.screenshot(page, 'access-popup-in-a-tab');
    await under(page, {}, phone);
    await page.close();
  });
});
