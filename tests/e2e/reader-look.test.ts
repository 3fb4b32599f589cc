import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTashkeel } from '../../src/core/text/views.ts';
import { browserName } from './driver.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import { until } from './until.ts';

/** Pages that say where their text runs, in their ways: as scripts that change the page. */
const MARKUPS = [
  ['only by its style', "tell('', ''); document.body.style.direction = 'rtl'"],
  ['only by its language', "tell('ar', '')"],
  ['nowhere', "tell('', '')"],
  [
    'wrongly',
    "tell('en', 'ltr'); document.body.style.cssText = 'direction: ltr; text-align: left'",
  ],
] as const;
const TELL = `const tell = (lang, dir) => Object.assign(document.documentElement, { lang, dir });`;

/** Lines that a browser turns around when it judges them by their beginning. */
const LINES = `document.querySelector('blockquote').insertAdjacentHTML('beforebegin', \`
  <p>Google هي شركة شاركت في مسح السد بالأقمار الصناعية، وقدّمت خرائطها للمهندسين قبل بدء العمل.</p>
  <p>#سد_الوادي 2026 وسم تداوله السكان في الأيام الماضية، ومعه BlueLine وصور البوابات الجديدة.</p>
  <p>48 km² مساحة البحيرة حين تمتلئ، كما تقول الوزارة في بيانها الذي نشرته صباح اليوم.</p>
  <p>+962 6 555 0142 هو الرقم الذي خصّصته الوزارة للمزارعين الذين يسألون عن مواعيد الري.</p>
  <p>“The gates will open in April,” the contractor said in a statement on Wednesday.</p>\`);`;

/** How the reader sets a line: its direction, and whether its first letters stand at the right end. */
const SET = `return [...dialog.querySelectorAll('.text p, .text li')].map((line) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  range.setStart(walker.nextNode(), 0);
  range.setEnd(walker.currentNode, 1);
  const [first] = range.getClientRects();
  const { left, width } = line.getBoundingClientRect();
  const { direction } = getComputedStyle(line);
  const side = first.left + first.width / 2 > left + width / 2 ? 'right' : 'left';
  return [line.textContent.slice(0, 4), direction, side];
})`;

describe(`the look of the reader in ${browserName}`, () => {
  let reader: ReaderTest;

  beforeAll(async () => {
    reader = await readerTest();
  });

  afterAll(() => reader.end());

  const marks = (page: Page): Promise<string[]> =>
    page.evaluate('[...CSS.highlights.keys()]') as Promise<string[]>; // names

  /** What the marked names read, where the page may look at them: Firefox keeps them from it. */
  const marked = (page: Page): Promise<string[]> =>
    page.evaluate("[...CSS.highlights.get('safi-names')].map(String)") as Promise<string[]>; // texts

  it('goes to a sentence and marks it, and marks the names', async () => {
    const page = await reader.opened();
    await expect.poll(() => marks(page)).toContain('safi-names');
    await page.keyboard.press('Digit3');
    await expect.poll(() => marks(page)).toContain('safi-jump');
    await until(async () => !(await marks(page)).includes('safi-jump'), 'the end of the mark');
    expect(await page.evaluate('location.hash')).toBe('');
  });

  it.each(MARKUPS)(
    'sets each line by its own letters where the page tells its direction %s',
    async (_, markup) => {
      const page = await reader.driver.open(reader.url);
      await page.evaluate(`{ ${TELL} ${markup}; ${LINES} }`);
      await reader.openOn(page);
      await expect.poll(() => reader.text('.text')).toContain('قبل فتح البوابات');
      const lines = (await reader.ask<[string, string, string][]>(SET)) ?? [];
      const turned = lines.filter(([, direction, side]) => direction !== 'rtl' || side !== 'right');
      expect(turned).toEqual([['“The', 'ltr', 'left']]);
      for (const start of ['Goog', '#سد_', '48 k', '+962'])
        expect(lines.map(([begins]) => begins)).toContain(start);
      const dialled =
        "return [...dialog.querySelectorAll('.b bdi')].map((one) => [one.textContent, getComputedStyle(one).direction])";
      expect(await reader.ask(dialled)).toEqual([['+962 6 555 0142', 'ltr']]);
    },
  );

  it('marks each mention of a name while the pointer is on it', async () => {
    const page = await reader.opened();
    await expect.poll(() => marks(page)).toContain('safi-names');
    await page.mouse.move(5, 5);
    const middle = `dialog.querySelector('.chip').scrollIntoView({ block: 'center' });
      const { x, y, width, height } = dialog.querySelector('.chip').getBoundingClientRect();
      return [x + width / 2, y + height / 2]`;
    const [x, y] = (await reader.ask<[number, number]>(middle)) ?? [0, 0];
    await page.mouse.move(x, y);
    await expect.poll(() => marks(page)).toContain('safi-name');
    const mentions = await reader.ask<string>(
      "return dialog.querySelector('.chip .num').textContent",
    );
    expect(String(await page.evaluate("CSS.highlights.get('safi-name').size"))).toBe(mentions);
    await page.mouse.move(5, 5);
    await expect.poll(() => marks(page)).not.toContain('safi-name');
  });

  it('takes the images away and brings them back, and tells how far one has read', async () => {
    await reader.opened({ width: 1000, height: 500 });
    const images = "return dialog.querySelectorAll('.text img').length";
    const read = "return dialog.querySelector('[role=progressbar]').getAttribute('aria-valuenow')";
    const before = await reader.ask<number>(images);
    expect(before).toBeGreaterThan(0);
    await reader.ask("dialog.querySelector('.r-look').click()");
    await reader.waitFor('.look');
    const flip = "[...dialog.querySelectorAll('.look [role=switch]')].at(-1).click()";
    await reader.ask(flip);
    await expect.poll(() => reader.ask(images)).toBe(0);
    await reader.ask(flip);
    await expect.poll(() => reader.ask(images)).toBe(before);
    await reader.ask("dialog.querySelector('.scroll').scrollTop = 1e6");
    await expect.poll(() => reader.ask(read)).toBe('100');
    await reader.settings();
  });

  it('applies a look at once and keeps it for the next story', async () => {
    const page = await reader.opened();
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
    await until(async () => (await reader.isThere('.look')) === false, 'the panel to close');
    await reader.opened();
    await expect.poll(() => reader.ask('return dialog.dataset.theme')).toBe('sepia');
    await reader.settings();
  });

  it('takes vowel marks away and brings them back, names still in their place', async () => {
    const page = await reader.opened();
    const before = await reader.text('.text');
    await expect.poll(() => marks(page)).toContain('safi-names');
    const named = await marked(page);
    expect(named.length).toBeGreaterThan(3);
    await reader.ask("dialog.querySelector('.r-look').click()");
    await reader.waitFor('.look');
    await reader.ask("dialog.querySelector('.look [role=switch]').click()");
    await until(async () => (await reader.text('.text')) !== before, 'another view');
    await expect.poll(() => marked(page)).toEqual(named.map((name) => withoutTashkeel(name)));
    await reader.ask("dialog.querySelector('.look [role=switch]').click()");
    await until(async () => (await reader.text('.text')) === before, 'the text as published');
  });
});
