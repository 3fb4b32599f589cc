import type { Browser, Page } from 'puppeteer-core';
import { openSaved } from '../browsers/read.ts';
import type { Target } from './options.ts';

/** Opens what was asked for in a new tab. */
export async function openTarget(browser: Browser, target: Target): Promise<Page> {
  if ('saved' in target) return openSaved(browser, target.saved);
  const page = await browser.newPage();
  await page.goto(target.url, { waitUntil: 'domcontentloaded' });
  return page;
}
