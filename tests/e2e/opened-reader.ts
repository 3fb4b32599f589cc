import type { Page } from 'puppeteer-core';
import { type Driver, start } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { fixture, serve } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';

/** A story that is served, and a browser in which its reader is opened. */
export type ReaderTest = InReader & {
  driver: Driver;
  /** The story's address. */
  url: string;
  /** Opens the reader as a person does: by the toolbar button and a key. */
  opened: (size?: { width: number; height: number }) => Promise<Page>;
  /** The same on a page that is open already; `before` is done when Safi has the tab and the reader does not stand. */
  openOn: (page: Page, before?: () => Promise<void>) => Promise<void>;
  /** Waits until the page stands alone again. */
  closed: (page: Page) => Promise<void>;
  text: (selector: string) => Promise<string | null>;
  isThere: (selector: string) => Promise<boolean | null>;
  /** Settings beside the language, which is Arabic; without any, all are as in the beginning. */
  settings: (some?: Record<string, unknown>) => Promise<void>;
  end: () => Promise<void>;
};

/** @param headers what the site sends with its pages */
export async function readerTest(headers: Record<string, string> = {}): Promise<ReaderTest> {
  const driver = await start();
  const site = await serve({ [STORY]: fixture('sample--river') }, headers);
  const reader = inReader(driver);
  const openOn: ReaderTest['openOn'] = async (page, before) => {
    // The click gives Safi the tab; the popup has it opened.
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await before?.();
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
  };
  return {
    ...reader,
    driver,
    url: site.url(STORY),
    openOn,
    opened: async (size = { width: 1440, height: 900 }) => {
      const page = await driver.open(site.url(STORY));
      await page.setViewport(size);
      await openOn(page);
      return page;
    },
    closed: async (page) => {
      const isGone = async (): Promise<boolean> =>
        (await page.evaluate("!document.querySelector('safi-reader')")) === true;
      await until(isGone, 'the page without the reader');
    },
    text: (selector) =>
      reader.ask(`return dialog.querySelector(${JSON.stringify(selector)})?.textContent ?? null`),
    isThere: (selector) =>
      reader.ask(`return dialog.querySelector(${JSON.stringify(selector)}) !== null`),
    settings: (some = {}) =>
      driver.inExtension(
        `await api.storage.sync.set({ settings: ${JSON.stringify({ language: 'ar', ...some })} })`,
      ),
    end: async () => {
      await driver.close();
      await site.close();
    },
  };
}
