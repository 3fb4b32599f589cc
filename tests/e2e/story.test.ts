import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';

/** The page's own markup, and what a sample of its elements computes to. */
const STATE = `(() => {
  const all = [...document.querySelectorAll('*')];
  const step = Math.max(1, Math.floor(all.length / 200));
  const sample = all.filter((_, index) => index % step === 0);
  const styles = sample.map((element) => {
    const style = getComputedStyle(element);
    return [style.display, style.visibility, style.position, style.width, style.height, style.overflow].join();
  });
  return JSON.stringify({ markup: document.documentElement.outerHTML, styles, scroll: scrollY });
})()`;

const stateOf = (page: Page): Promise<string> => page.evaluate(STATE) as Promise<string>; // text

describe(`a story in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    [driver, site] = await Promise.all([
      start(),
      serve({ [STORY]: fixture('sample--river'), '/about-us': fixture('e2e--english') }),
    ]);
  });

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it('is told by the toolbar button, in the language of the interface', async () => {
    await driver.open(site.url(STORY));
    await until(
      async () => (await driver.toolbarTitle()) === 'صافي: في هذه الصفحة خبر',
      'the title of a found story',
    );
  });

  it('is read in the popup: title, outlet, byline, sentences, names', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    expect(await popup.text('h1')).toBe(TITLE);
    expect(await popup.text('.kicker')).toBe('صحيفة المرفأ');
    expect(await popup.text('.meta b')).toBe('ليلى الحداد');
    expect(await popup.text('.sum li')).toContain('أعلنت وزيرة الموارد المائية');
    expect(await popup.count('.sum li')).toBeGreaterThanOrEqual(3);
    await expect.poll(() => popup.text('.names')).toContain('البنك الدولي');
    expect(await popup.text('.names')).toContain('سلمى الكتبي');
    await popup.close();
  });

  it('loses its clutter and gets it back exactly', async () => {
    const page = await driver.open(site.url(STORY));
    const before = await stateOf(page);
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await expect.poll(() => page.evaluate('document.body.innerText')).not.toContain('فعّل الإشعارات');
    const visible = String(await page.evaluate('document.body.innerText'));
    for (const gone of [
      'اقرأ أيضًا',
      'الأكثر قراءة',
      'النشرة البريدية',
      'تابعوا صحيفة المرفأ',
      'فعّل الإشعارات',
    ])
      expect(visible).not.toContain(gone);
    for (const kept of [
      TITLE,
      'أعلنت وزيرة الموارد المائية',
      'تدريب 30 فنيًا',
      'ومن المقرر أن يصوّت',
    ])
      expect(visible).toContain(kept);
    await expect.poll(driver.toolbarTitle).toBe('صافي: المشتتات مخفية');
    await driver.screenshot(page, 'page-hidden');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=false]');
    await expect.poll(() => stateOf(page)).toBe(before);
    await popup.close();
  });

  it('is copied from the popup as text and as markup', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyC');
    await popup.waitFor('.is-done');
    await popup.close();
    const { plain, html } = await driver.clipboard(page);
    expect(plain.startsWith(TITLE)).toBe(true);
    expect(plain).toContain('\n\nوتوقف السد عن العمل');
    expect(plain).not.toContain('اقرأ أيضًا');
    expect(html).toMatch(/dir="rtl"/u);
  });

  it('is copied by the command, with a word on the page', async () => {
    const page = await driver.open(site.url(STORY));
    await driver.popup(page).then((popup) => popup.close());
    await driver.setClipboard(page, 'شيء آخر');
    await driver.command(page, 'copy');
    await until(
      async () => (await driver.clipboard(page)).plain.startsWith(TITLE),
      'the story on the clipboard',
    );
  });

  it('shows a sentence of the summary at its place on the page, and leaves nothing there', async () => {
    const page = await driver.open(site.url(STORY));
    const before = await stateOf(page);
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.click('.sum li:last-child button');
    await until(() => page.evaluate('CSS.highlights.has("safi-jump") && scrollY > 0'), 'the mark');
    await driver.screenshot(page, 'page-marked');
    await until(() => page.evaluate('!CSS.highlights.has("safi-jump")'), 'the mark’s end');
    await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    await expect.poll(() => stateOf(page)).toBe(before);
    await popup.close();
  });

  it('is noticed when the site puts it there without loading', async () => {
    const page = await driver.open(site.url('/about-us'));
    const story = fixture('sample--river').replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/gu, '');
    await page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(STORY)});
       document.title = ${JSON.stringify(TITLE)};
       document.body.setHTMLUnsafe(${JSON.stringify(story)})`,
    );
    await until(
      async () => (await driver.toolbarTitle()) === 'صافي: في هذه الصفحة خبر',
      'the title of a found story',
    );
  });

  it('is not seen in English: the popup says so, and the page stays untouched', async () => {
    const page = await driver.open(site.url('/about-us'));
    const before = await stateOf(page);
    const popup = await driver.popup(page);
    await until(async () => (await popup.text('.body'))?.includes('عربي') ?? false, 'a word');
    expect(await stateOf(page)).toBe(before);
    await popup.close();
  });
});
