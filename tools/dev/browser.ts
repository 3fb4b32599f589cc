import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';

/** A browser with Safi that takes up a new build. */
export type DevBrowser = {
  browser: Browser;
  /** Loads the extension anew from its folder, in the place of the one that runs. */
  reload: () => Promise<unknown>;
};

/** Opens a browser with the built extension for someone who works on it. */
export async function openDev(name: 'chrome' | 'firefox', headless: boolean): Promise<DevBrowser> {
  const { browser } = await (name === 'chrome' ? launchChromium : launchFirefox)({ headless });
  return { browser, reload: () => browser.installExtension(resolve('dist', name)) };
}

/** Loads the pages of the web again: their scripts of the old build are cut off. */
export async function reloadPages(browser: Browser): Promise<void> {
  const isOfWeb = (page: Page): boolean => /^https?:/u.test(page.url());
  const pages = (await browser.pages()).filter(isOfWeb);
  await Promise.allSettled(pages.map((page) => page.reload({ waitUntil: 'domcontentloaded' })));
}
