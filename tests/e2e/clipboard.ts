import type { Page } from 'puppeteer-core';
import type { Clipboard } from './driver.ts';

const READ = `navigator.clipboard.read().then(async ([item]) => {
  const part = async (type) =>
    item && item.types.includes(type) ? (await item.getType(type)).text() : '';
  return { plain: await part('text/plain'), html: await part('text/html') };
})`;

/** Reads the system's clipboard through a page that has the focus. */
export async function readClipboard(page: Page): Promise<Clipboard> {
  await page.bringToFront();
  return (await page.evaluate(READ)) as Clipboard; // the shape of READ's answer
}

/** Puts a text on the system's clipboard, through a page that has the focus. */
export async function setClipboard(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
}
