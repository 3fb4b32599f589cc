import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { FOCUSED } from './focused.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import { tabTo, type Walk } from './walk.ts';
import { until } from './until.ts';

describe(`the reader with the keyboard alone in ${browserName}`, () => {
  let reader: ReaderTest;
  let page: Page;

  beforeAll(async () => {
    reader = await readerTest();
    page = await reader.driver.open(reader.url);
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluate("document.querySelector('.share a').focus()");
    await reader.openOn(page);
    await reader.waitFor('.names');
  });

  afterAll(() => reader.end());

  const focused = (): Promise<string | null> =>
    reader.ask<string>(`const { activeElement } = dialog.getRootNode(); ${FOCUSED}`);
  const press = (key: KeyInput): Promise<void> => page.keyboard.press(key);
  const walk: Walk = { press, focused };
  const opens = (selector: string): Promise<void> => reader.waitFor(selector);
  const closes = (selector: string): Promise<unknown> =>
    until(async () => (await reader.isThere(selector)) === false, `${selector} to close`);
  const scrolled = async (): Promise<number> =>
    (await reader.ask<number>("return dialog.querySelector('.scroll').scrollTop")) ?? 0;

  it('scrolls the text at once', async () => {
    await press('ArrowDown');
    await expect.poll(scrolled).toBeGreaterThan(0);
    // Pressed again while the first way is still gone smoothly.
    await until(async () => {
      await press('Home');
      return (await scrolled()) === 0;
    }, 'the beginning');
  });

  it('reaches tools, outline, sentences, names and links one after the other, each with a ring', async () => {
    await tabTo(walk, 'هل في هذه الصفحة');
    // Not beyond the last: there Firefox goes on to its own window.
    await page.keyboard.down('Shift');
    const way = await tabTo(walk, 'إغلاق');
    await page.keyboard.up('Shift');
    expect(way.filter((one) => one.endsWith('(no ring)'))).toEqual([]);
    expect(new Set(way).size).toBe(way.length);
    for (const part of ['الصفحة الأصلية', 'سلمى الكتبي', '3وتوقف', 'عشرة أعوام', 'استماع'])
      expect(way.find((one) => one.startsWith(part))).toBeDefined();
  });

  it('opens the settings, changes one with the arrows, and gives the focus back', async () => {
    await tabTo(walk, 'مظهر');
    const opener = await focused();
    await press('Enter');
    await opens('.look');
    const before = await reader.ask<string>('return dialog.dataset.face');
    await press('ArrowDown');
    await expect.poll(() => reader.ask('return dialog.dataset.face')).not.toBe(before);
    await press('Escape');
    await closes('.look');
    expect(await focused()).toBe(opener);
  });

  it('goes to a heading from the outline, and closes it', async () => {
    await press('KeyO');
    await opens('.outline-panel');
    await press('Tab');
    await press('Enter');
    await closes('.outline-panel');
    await expect.poll(scrolled).toBeGreaterThan(0);
  });

  it('walks a name from mention to mention, and hides it', async () => {
    await tabTo(walk, 'سلمى الكتبي');
    await press('Enter');
    await expect.poll(() => reader.text('.jump')).toContain('الموضع 1 من');
    await press('Enter');
    await expect.poll(() => reader.text('.jump')).toContain('الموضع 2 من');
    await press('Delete');
    await opens('.hidden-names button');
    await expect.poll(focused).toContain('إظهار');
    await press('Enter');
    await closes('.hidden-names button');
  });

  it('closes with Escape, and the focus is where it was on the page', async () => {
    await press('Escape');
    await reader.closed(page);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('فيسبوك');
  });
});
