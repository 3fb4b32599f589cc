import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { until } from './until.ts';

/** The headline of the story that these sessions are on, `sample--river`. */
const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';

/** The usual way out of the reader, which a page's script may stop. */
export const byEscape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** Popup, hiding, copying and reader on a page, then the page back. */
export async function session(driver: Driver, page: Page, leave = byEscape): Promise<void> {
  const reader = inReader(driver);
  const popup = await driver.popup(page);
  await popup.waitFor('.sum li');
  expect(await popup.text('h1')).toBe(TITLE);
  await popup.click('[role=switch]');
  await popup.waitFor('[role=switch][aria-checked=true]');
  await popup.press('KeyC');
  await popup.waitFor('.is-done');
  await popup.click('[role=switch]');
  await popup.waitFor('[role=switch][aria-checked=false]');
  await popup.press('KeyR');
  await page.bringToFront();
  await reader.waitFor('.sum button');
  expect(await reader.ask("return dialog.querySelector('h1').textContent")).toBe(TITLE);
  await leave(page);
  await until(async () => (await reader.ask('return true')) === null, 'the page');
}
