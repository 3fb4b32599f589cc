import type { Page } from 'puppeteer-core';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import type { Popup } from './popup.ts';

/** One real browser with Safi in it, acted on as a reader would. */
export type Driver = {
  name: 'chromium' | 'firefox';
  open: (url: string) => Promise<Page>;
  /** Clicks the toolbar button of the page's tab. */
  popup: (page: Page) => Promise<Popup>;
  /** Runs one of the manifest's commands on the page's tab. */
  command: (page: Page, name: string) => Promise<void>;
  /** Evaluates in the extension's own context, with its API. */
  inExtension: <Value>(code: string) => Promise<Value>;
  /** The title of the toolbar button for the active tab. */
  toolbarTitle: () => Promise<string>;
  /** Pixels of a page, kept under `out/screenshots`. */
  screenshot: (page: Page, name: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Starts one of the two browsers with the built extension. */
export const start = (name: Driver['name'], language = 'ar'): Promise<Driver> =>
  name === 'chromium' ? chromium(language) : firefox(language);
