import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTashkeel } from '../../src/core/text/views.ts';
import { browserName, start, type Driver } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';
/** The hardest that a site can say: no style, no face, no script of anybody else. */
const STRICT =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src 'none'; require-trusted-types-for 'script'; trusted-types";

/** What the reader must give back: markup, place, focus, address and history. */
const LEFT = `JSON.stringify([document.documentElement.outerHTML, scrollY, document.activeElement?.textContent,
  location.href, history.length, document.adoptedStyleSheets.length, [...CSS.highlights.keys()]])`;

describe(`the reader in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let reader: InReader;

  beforeAll(async () => {
    driver = await start();
    site = await serve(
      { [STORY]: fixture('sample--river') },
      { 'content-security-policy': STRICT },
    );
    reader = inReader(driver);
  });

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  async function opened(size = { width: 1440, height: 900 }): Promise<Page> {
    const page = await driver.open(site.url(STORY));
    await page.setViewport(size);
    // The click gives Safi the tab; the popup has it opened.
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
    return page;
  }
  const text = (selector: string): Promise<string | null> =>
    reader.ask(`return dialog.querySelector(${JSON.stringify(selector)})?.textContent ?? null`);
  const isThere = (selector: string): Promise<boolean | null> =>
    reader.ask(`return dialog.querySelector(${JSON.stringify(selector)}) !== null`);
  const marks = (page: Page): Promise<string[]> =>
    page.evaluate('[...CSS.highlights.keys()]') as Promise<string[]>; // names

  /** What the marked names read, where the page may look at them: Firefox keeps them from it. */
  const marked = (page: Page): Promise<string[]> =>
    page.evaluate("[...CSS.highlights.get('safi-names')].map(String)") as Promise<string[]>; // texts

  it('shows the story alone, from right to left, in the faces of the package', async () => {
    const page = await opened();
    expect(await text('h1')).toBe(TITLE);
    const story = (await text('.text')) ?? '';
    expect(story).toContain('أعلنت وزيرة الموارد المائية');
    for (const gone of ['اقرأ أيضًا', 'الأكثر قراءة', 'إعلان']) expect(story).not.toContain(gone);
    expect(await reader.ask("return getComputedStyle(dialog.querySelector('.b')).direction")).toBe(
      'rtl',
    );
    const faces = `return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family).join()`;
    await until(
      async () => String(await reader.ask(faces)).includes('Safi Naskh'),
      'the text face',
    );
    expect(await reader.ask("return dialog.matches(':modal')")).toBe(true);
    await driver.screenshot(page, 'reader');
  });

  it('gives back page, place, focus, address and history with Escape', async () => {
    const page = await driver.open(site.url(STORY));
    await page.evaluate(
      "scrollTo(0, 300); document.querySelector('.share a').focus({ preventScroll: true })",
    );
    const before = await page.evaluate(LEFT);
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
    expect(await page.evaluate(LEFT)).not.toBe(before);
    await page.keyboard.press('Escape');
    await until(
      async () => (await page.evaluate("!document.querySelector('safi-reader')")) === true,
      'the page',
    );
    await expect.poll(() => page.evaluate(LEFT)).toBe(before);
  });

  it('goes to a sentence and marks it, and marks the names', async () => {
    const page = await opened();
    await expect.poll(() => marks(page)).toContain('safi-names');
    await page.keyboard.press('Digit3');
    await expect.poll(() => marks(page)).toContain('safi-jump');
    await until(async () => !(await marks(page)).includes('safi-jump'), 'the end of the mark');
    expect(await page.evaluate('location.hash')).toBe('');
  });

  it('applies a look at once and keeps it for the next story', async () => {
    const page = await opened();
    await page.keyboard.press('KeyA');
    await reader.waitFor('.look');
    await reader.ask("dialog.querySelector('input[value=sepia]').click()");
    await until(() => reader.ask("return dialog.dataset.theme === 'sepia'"), 'the sepia paper');
    await page.keyboard.press('Equal');
    await until(
      () => reader.ask("return dialog.style.getPropertyValue('--reader-size') === '21px'"),
      'the size',
    );
    await page.keyboard.press('Escape');
    await until(async () => (await isThere('.look')) === false, 'the panel to close');
    await opened();
    await expect.poll(() => reader.ask('return dialog.dataset.theme')).toBe('sepia');
    await driver.inExtension("await api.storage.sync.set({ settings: { language: 'ar' } })");
  });

  it('takes vowel marks away and brings them back, names still in their place', async () => {
    const page = await opened();
    const before = await text('.text');
    await expect.poll(() => marks(page)).toContain('safi-names');
    const named = await marked(page);
    expect(named.length).toBeGreaterThan(3);
    await reader.ask("dialog.querySelector('.r-look').click()");
    await reader.waitFor('.look');
    await reader.ask("dialog.querySelector('.look [role=switch]').click()");
    await until(async () => (await text('.text')) !== before, 'another view');
    await expect.poll(() => marked(page)).toEqual(named.map((name) => withoutTashkeel(name)));
    await reader.ask("dialog.querySelector('.look [role=switch]').click()");
    await until(async () => (await text('.text')) === before, 'the text as published');
  });

  it('stays when the page takes its node away', async () => {
    const page = await opened();
    await page.evaluate("document.querySelector('safi-reader').remove()");
    await until(() => reader.ask("return dialog.matches(':modal')"), 'the reader');
    expect(await text('h1')).toBe(TITLE);
  });

  it('comes back to where the story was left', async () => {
    const atEdge = `return [...dialog.querySelectorAll('[data-block]')]
      .find((block) => block.getBoundingClientRect().bottom > 40)?.dataset.block ?? null`;
    const page = await opened({ width: 1000, height: 500 });
    // Earlier stories left their places too.
    await driver.inExtension("await api.storage.local.remove('positions')");
    await reader.ask("dialog.querySelector('.scroll').scrollTop = 1200");
    const kept =
      "return Object.keys((await api.storage.local.get('positions')).positions ?? {}).length";
    await until(async () => (await driver.inExtension<number>(kept)) > 0, 'the place to be kept');
    const left = await reader.ask<string>(atEdge);
    expect(Number(left)).toBeGreaterThan(0);
    await page.close();
    await opened({ width: 1000, height: 500 });
    await until(async () => (await reader.ask<string>(atEdge)) === left, 'the place');
  });

  it('copies the story as it is shown: in the chosen digits, without vowel marks', async () => {
    const settings = { language: 'ar', digits: 'arabic', tashkeel: false };
    await driver.inExtension(
      `await api.storage.sync.set({ settings: ${JSON.stringify(settings)} })`,
    );
    const page = await opened();
    await driver.setClipboard(page, 'شيء آخر');
    await page.keyboard.press('KeyC');
    await reader.waitFor('.toast');
    await until(
      async () => (await driver.clipboard(page)).plain.startsWith(TITLE),
      'the story on the clipboard',
    );
    const { plain, html } = await driver.clipboard(page);
    expect(plain).toContain('بكلفة بلغت ٤٨ مليون دولار');
    expect(plain).toBe(withoutTashkeel(plain));
    expect(html).toContain('dir="rtl"');
    await driver.inExtension("await api.storage.sync.set({ settings: { language: 'ar' } })");
  });

  it('prints the story on A4, with its address and date at the foot of each leaf', async () => {
    const page = await opened();
    const foot = await reader.ask<string>(
      `return [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText).join()`,
    );
    expect(foot).toContain('size: a4');
    // Firefox knows no boxes in the margin: there the end of the story says the same.
    if (browserName === 'firefox') {
      expect(await text('.fin .address')).toBe(site.url(STORY));
      return;
    }
    expect(foot).toContain(`@bottom-left { content: "${site.url(STORY)}"`);
    expect(foot).toContain('@bottom-right { content: "11 مارس 2026"');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const leaves = pdf.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/gu) ?? [];
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) expect(leaf).toMatch(/\[0 0 59[45][\d.]* 84[12][\d.]*\]/u);
  });

  it('says it plainly where there is no Arabic voice', async () => {
    const page = await opened();
    await page.keyboard.press('KeyL');
    await reader.waitFor('.voice');
    await expect.poll(() => text('.voice')).toContain('صوت عربي');
  });
});
