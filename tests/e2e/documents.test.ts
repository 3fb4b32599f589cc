import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const story = fixture('sample--river');
const paragraphs = story.match(/<p>[^<]{60,}<\/p>/gu)?.join('') ?? '';
const HEADLINE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';
const pageOf = (body: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml" lang="ar" dir="rtl"><head><title>${HEADLINE}</title></head><body>${body}</body></html>`;
const xhtml = `<?xml version="1.0" encoding="utf-8"?>${pageOf(
  `<div class="wrap"><h1>${HEADLINE}</h1><p>11 مارس 2026</p><div class="body">${paragraphs}</div>
  <script>void 0;</script><div class="related"><h3>اقرأ أيضًا</h3><ul><li><a href="/a">خبر آخر من المدينة</a></li></ul></div></div>`,
)}`;
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF';

describe(`documents that are no plain page in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let asXhtml: Served;
  let asPdf: Served;

  beforeAll(async () => {
    [driver, site, asXhtml, asPdf] = await Promise.all([
      start(),
      serve({
        [STORY]: story,
        '/frame': pageOf(`<iframe src="${STORY}" width="900" height="900"></iframe>`),
        '/shadow': pageOf(
          `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraphs)}</script>`,
        ),
      }),
      serve({ [STORY]: xhtml }, { 'content-type': 'application/xhtml+xml; charset=utf-8' }),
      serve({ '/file.pdf': pdf }, { 'content-type': 'application/pdf' }),
    ]);
  });
  afterAll(async () => {
    await driver.close();
    for (const served of [site, asXhtml, asPdf]) await served.close();
  });

  it('a story in XHTML is read, hidden on, and shown in the reader', async () => {
    const page = await driver.open(asXhtml.url(STORY));
    const before = await page.evaluate('document.documentElement.outerHTML');
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    expect(await popup.text('h1')).toBe(HEADLINE);
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=false]');
    await popup.press('KeyR');
    await page.bringToFront();
    const reader = inReader(driver);
    await reader.waitFor('.sum button');
    await page.keyboard.press('Escape');
    await until(async () => (await reader.ask('return true')) === null, 'the page');
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await page.close();
  });

  const wordless: Record<string, () => string> = {
    'an empty tab': () => 'about:blank',
    'a page of the browser': () =>
      browserName === 'chromium' ? 'chrome://version/' : 'about:license',
    'a page in its address': () => `data:text/html;charset=utf-8,${encodeURIComponent(story)}`,
    'a story in a frame': () => site.url('/frame'),
    'a story in a shadow root': () => site.url('/shadow'),
    'a PDF': () => asPdf.url('/file.pdf'),
    'the source of a page': () => `view-source:${site.url(STORY)}`,
  };
  it.each(Object.keys(wordless))('%s gets a clear word', async (name) => {
    const page = await driver.open('about:blank');
    // Not waited for: a browser's own viewer, and in Firefox a download, end no load.
    await page.goto(wordless[name]?.() ?? '', { waitUntil: [], timeout: 10_000 }).catch(() => null);
    const popup = await driver.popup(page);
    await until(async () => ((await popup.text('.body')) ?? '').length > 10, 'a word');
    await until(async () => (await popup.count('[class*=skeleton]')) === 0, 'an end of waiting');
    expect(await popup.count('.sum li')).toBe(0);
    await popup.close();
    await page.close();
  });
});
