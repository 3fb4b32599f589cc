import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Keeps the pixels of a page under `out/screenshots`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync('out/screenshots', { recursive: true });
  await page.screenshot({ path: `out/screenshots/${name}.png` });
}
