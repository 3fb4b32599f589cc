import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe.ts';
import { browserName, start, type Driver } from './driver.ts';
import { until } from './until.ts';

const languages = ['ar', 'en', 'fr'] as const;
const themes = ['light', 'dark'] as const;

/** Colours change over a moment; axe would measure one in between. */
const SETTLED = 'Promise.all(document.getAnimations().map((one) => one.finished)).then(() => true)';

const settingsIn = (driver: Driver): Promise<Record<string, unknown>> =>
  driver.inExtension('return (await api.storage.sync.get("settings")).settings ?? {}');

describe(`the extension's own pages in ${browserName}`, () => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver.close());

  const open = async (path: string, heading: string): Promise<Page> => {
    const page = await driver.openOwn(path);
    await page.setViewport({ width: 1200, height: 900 });
    await until(() => page.evaluate(`Boolean(document.querySelector('${heading}'))`), path);
    return page;
  };

  describe.each(languages)('in %s', (language) => {
    it.each([
      ['options', '.toc'],
      ['welcome', '.steps'],
    ])('%s: axe finds nothing, in both themes and on a narrow screen', async (name, heading) => {
      await driver.inExtension(
        `await api.storage.sync.set({ settings: { language: '${language}',
          sites: { 'almarfa.example': { hide: 'always', reader: true } } } })`,
      );
      const page = await open(`src/${name}/${name}.html`, heading);
      await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe(language);
      for (const theme of themes) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        await page.evaluate(SETTLED);
        expect(await faults(page)).toEqual([]);
        await driver.screenshot(page, `${name}-${language}-${theme}`);
      }
      // A letter that is styled alone would be parted from the next where letters join.
      const letters = `[...document.querySelectorAll('th, h1, h2, p')].map(
        (one) => getComputedStyle(one, '::first-letter').textTransform)`;
      const isStyled = ((await page.evaluate(letters)) as string[]).includes('uppercase'); // as asked
      expect(isStyled).toBe(name === 'options' && language !== 'ar');
      await page.setViewport({ width: 360, height: 800 });
      const isCut = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(isCut)).toBe(false);
      const linesOfSites =
        "[...document.querySelectorAll('#sites th bdi')].map((one) => one.getClientRects().length)";
      expect(await page.evaluate(linesOfSites)).toEqual(name === 'options' ? [1] : []);
      await driver.screenshot(page, `${name}-${language}-narrow`);
      await page.close();
    });
  });

  it('says how old the filter lists are, keeps a choice at once, and shows it in the specimen', async () => {
    await driver.inExtension("await api.storage.sync.set({ settings: { language: 'ar' } })");
    const page = await open('src/options/options.html', '.toc');
    await page.evaluate("document.querySelectorAll('input[name=size]')[5].click()");
    await until(async () => (await settingsIn(driver))['size'] === 28, 'the size to be kept');
    const lists = "document.querySelector('#clutter .desc').textContent";
    await expect.poll(() => page.evaluate(lists)).toMatch(/AdGuard Base.*\p{Nd}{4}/u);
    expect(await page.evaluate(lists)).toMatch(/Liste AR.*\p{Nd}{4}/u);
    const size = "getComputedStyle(document.querySelector('.specimen p')).fontSize";
    await expect.poll(() => page.evaluate(size)).toBe('28px');
    await page.evaluate("document.querySelectorAll('input[name=calendar]')[2].click()");
    const day = "document.querySelector('.specimen .meta').textContent";
    await expect.poll(() => page.evaluate(day)).toContain('١٦ ذو القعدة ١٤٤٦');
    await page.close();
  });

  it('syncs a backup of hundreds of sites within what the browser takes, and forgets each when erased', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `site-${at}.example`,
        { hide: 'never', reader: true, spared: [`related|class|div.more-of-this-${at}`] },
      ]),
    );
    const backup = JSON.stringify({ safi: 1, settings: { language: 'ar', sites } });
    expect(backup.length).toBeGreaterThan(3 * 8192);
    const page = await open('src/options/options.html', '.toc');
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(backup)}], 'safi.json'));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const kept = (area: string): Promise<string[]> =>
      driver.inExtension(`return Object.keys(await api.storage.${area}.get())`);
    await expect.poll(async () => (await kept('sync')).length).toBe(301);
    expect(await kept('local')).not.toContain('settings');
    await expect
      .poll(() => page.evaluate("document.querySelectorAll('#sites tbody tr').length"))
      .toBe(300);
    await page.evaluate("document.querySelector('.danger').click()");
    await until(
      () => page.evaluate("document.querySelector('.danger').textContent.includes('مرة أخرى')"),
      'the question',
    );
    await page.evaluate("document.querySelector('.danger').click()");
    await expect.poll(() => kept('sync')).toEqual(['settings']);
    await page.close();
  });

  it('erases everything at the second click, never at the first', async () => {
    await driver.inExtension(
      "await api.storage.sync.set({ settings: { language: 'ar', size: 24 } })",
    );
    const page = await open('src/options/options.html', '.toc');
    const press = "document.querySelector('.danger').click()";
    await page.evaluate(press);
    await until(
      () => page.evaluate("document.querySelector('.danger').textContent.includes('مرة أخرى')"),
      'the question',
    );
    expect((await settingsIn(driver))['size']).toBe(24);
    await page.evaluate(press);
    await until(async () => (await settingsIn(driver))['size'] === 20, 'the defaults');
    await page.close();
  });
});
