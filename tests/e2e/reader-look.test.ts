import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTashkeel } from '../../src/core/text/views.ts';
import { browserName } from './driver.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import { until } from './until.ts';

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
