import type { Page } from 'puppeteer-core';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import type { Popup } from './popup.ts';

export type Clipboard = { plain: string; html: string };

/** One real browser with Safi in it, acted on as a reader would. */
export type Driver = {
  name: 'chromium' | 'firefox';
  open: (url: string) => Promise<Page>;
  /** Opens one of the extension's own pages. */
  openOwn: (path: string) => Promise<Page>;
  /** Clicks the toolbar button of the page's tab. */
  popup: (page: Page) => Promise<Popup>;
  /** Runs one of the manifest's commands on the page's tab. */
  command: (page: Page, name: string) => Promise<void>;
  /** Evaluates in the extension's own context, with its API. */
  inExtension: <Value>(code: string) => Promise<Value>;
  /** The title of the toolbar button for the active tab. */
  toolbarTitle: () => Promise<string>;
  /** What the system's clipboard holds; the page must have the focus. */
  clipboard: (page: Page) => Promise<Clipboard>;
  setClipboard: (page: Page, text: string) => Promise<void>;
  /** Pixels of a page, kept under `out/screenshots`. */
  screenshot: (page: Page, name: string) => Promise<void>;
  close: () => Promise<void>;
};

/** The browser that this run of the tests is for; the projects of `tests/vitest.config.ts` name it. */
export const browserName: Driver['name'] =
  process.env['SAFI_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Starts the run's browser with the built extension, which speaks the language asked for; `proxy` sees all that it asks for. */
export async function start(language: 'ar' | 'en' | 'fr' = 'ar', proxy?: string): Promise<Driver> {
  const options = proxy === undefined ? {} : { proxy };
  const driver = await (browserName === 'chromium' ? chromium(options) : firefox(options));
  await driver.inExtension(`await api.storage.sync.set({ settings: { language: '${language}' } })`);
  return driver;
}
