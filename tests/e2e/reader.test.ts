import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import { until } from './until.ts';

const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';
/** The hardest that a site can say: no style, no face, no script of anybody else. */
const STRICT =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src 'none'; require-trusted-types-for 'script'; trusted-types";

/** What the reader must give back: markup, place, focus, address and history. */
const LEFT = `JSON.stringify([document.documentElement.outerHTML, scrollY, document.activeElement?.textContent,
  location.href, history.length, document.adoptedStyleSheets.length, [...CSS.highlights.keys()]])`;

const AT_EDGE = `return [...dialog.querySelectorAll('[data-block]')]
  .find((block) => block.getBoundingClientRect().bottom > 40)?.dataset.block ?? null`;
const SMALL = { width: 1000, height: 500 };

describe(`the reader in ${browserName}`, () => {
  let reader: ReaderTest;

  beforeAll(async () => {
    reader = await readerTest({ 'content-security-policy': STRICT });
  });

  afterAll(() => reader.end());

  it('shows the story alone, from right to left, in the faces of the package', async () => {
    const page = await reader.opened();
    expect(await reader.text('h1')).toBe(TITLE);
    const story = (await reader.text('.text')) ?? '';
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
    // While the reader opens the page below is held; then it is as it was.
    await expect
      .poll(() => page.evaluate("document.querySelector('footer').checkVisibility()"))
      .toBe(true);
    await reader.driver.screenshot(page, 'reader');
  });

  it('gives back page, place, focus, address and history with Escape', async () => {
    const page = await reader.driver.open(reader.url);
    await page.evaluate(
      "scrollTo(0, 300); document.querySelector('.share a').focus({ preventScroll: true })",
    );
    const before = await page.evaluate(LEFT);
    await reader.openOn(page);
    expect(await page.evaluate(LEFT)).not.toBe(before);
    await page.keyboard.press('Escape');
    await reader.closed(page);
    await expect.poll(() => page.evaluate(LEFT)).toBe(before);
  });

  it('stays when the page takes its node away', async () => {
    const page = await reader.opened();
    await page.evaluate("document.querySelector('safi-reader').remove()");
    await until(() => reader.ask("return dialog.matches(':modal')"), 'the reader');
    expect(await reader.text('h1')).toBe(TITLE);
  });

  it('comes back to where the story was left', async () => {
    const page = await reader.opened(SMALL);
    // Earlier stories left their places too.
    await reader.driver.inExtension('await api.storage.local.clear()');
    await reader.ask("dialog.querySelector('.scroll').scrollTop = 1200");
    const kept = `return Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('position:')).length`;
    await until(
      async () => (await reader.driver.inExtension<number>(kept)) > 0,
      'the place to be kept',
    );
    const left = await reader.ask<string>(AT_EDGE);
    expect(Number(left)).toBeGreaterThan(0);
    await page.close();
    await reader.opened(SMALL);
    await until(async () => (await reader.ask<string>(AT_EDGE)) === left, 'the place');
  });

  it('leaves the text where it is when the kept place comes after the first scrolling', async () => {
    const page = await reader.driver.open(reader.url);
    await page.setViewport(SMALL);
    await reader.openOn(page, () => holdStorage(reader));
    await reader.ask("dialog.querySelector('.scroll').scrollTop = 90");
    await reader.ask('globalThis.giveStorage()');
    await until(() => reader.ask('return globalThis.isGiven'), 'the kept place');
    expect(await reader.ask("return dialog.querySelector('.scroll').scrollTop")).toBe(90);
    await reader.driver.inExtension('await api.storage.local.clear()');
  });

  it('prints the story on A4, with its address and date at the foot of each leaf', async () => {
    const page = await reader.opened();
    const foot = await reader.ask<string>(
      `return [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText).join()`,
    );
    expect(foot).toContain('size: a4');
    // Firefox knows no boxes in the margin: there the end of the story says the same.
    if (browserName === 'firefox') {
      expect(await reader.text('.fin .address')).toBe(reader.url);
      return;
    }
    expect(foot).toContain(`@bottom-left { content: "${reader.url}"`);
    expect(foot).toContain('@bottom-right { content: "11 مارس 2026"');
    await page.emulateMediaType('print');
    const side = "return getComputedStyle(dialog.querySelector('.fin .address')).textAlign";
    expect(await reader.ask(side)).toBe('right');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const leaves = pdf.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/gu) ?? [];
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) expect(leaf).toMatch(/\[0 0 59[45][\d.]* 84[12][\d.]*\]/u);
  });

  it('says it plainly where there is no Arabic voice', async () => {
    const page = await reader.opened();
    await page.keyboard.press('KeyL');
    await reader.waitFor('.voice');
    await expect.poll(() => reader.text('.voice')).toContain('صوت عربي');
    expect(await reader.text('.voice')).toContain('أضف صوتًا عربيًا من إعدادات');
  });
});

/** Lets our scripts in the page wait for what is kept, until `giveStorage` is called in their world. */
async function holdStorage({ driver }: ReaderTest): Promise<void> {
  await driver.inExtension(`
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
      const given = new Promise((give) => { globalThis.giveStorage = give; });
      for (const api of [globalThis.chrome, globalThis.browser]) {
        if (!api?.storage) continue;
        const { local } = api.storage;
        const get = local.get.bind(local);
        local.get = (...asked) => {
          const answer = given.then(() => get(asked[0]));
          void answer.then(() => setTimeout(() => { globalThis.isGiven = true; }));
          return typeof asked.at(-1) === 'function' ? void answer.then(asked.at(-1)) : answer;
        };
      }
    } });`);
}
