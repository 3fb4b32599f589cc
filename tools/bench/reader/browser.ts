import type { Page, Target } from 'puppeteer-core';
import type { SafiChromium } from '../../browsers/chromium.ts';
import { openSaved, type SavedPage } from '../../browsers/read.ts';

/** Chromium with an extension that shows stories, asked for one page after the other. */
export type Bench = {
  /** Says what a click on the toolbar button opens; it holds until said anew. */
  clickOpens: (what: 'popup' | 'reader') => Promise<void>;
  open: (saved: SavedPage) => Promise<Page>;
  /** Clicks the toolbar button; nothing is waited for. */
  click: (page: Page) => Promise<void>;
  popup: () => Promise<Page>;
  /** Ends the background, as browsers do half a minute after its last work. */
  stopWorker: () => Promise<void>;
  /** Evaluates the body of an async function in the background. */
  inWorker: (body: string) => Promise<unknown>;
  close: () => Promise<void>;
};

const POPUP = '/popup.html';
const isPopup = (target: Target): boolean => target.url().endsWith(POPUP);

/** @param popup path of the popup in the package */
export function benchOn({ browser, extension, worker }: SafiChromium, popup: string): Bench {
  // As text: a function would carry the compiler's own names into a context that does not know them.
  const inWorker = async (body: string): Promise<unknown> =>
    (await (await worker()).worker())?.evaluate(`(async () => { ${body} })()`);
  return {
    inWorker,
    clickOpens: async (what) => {
      const opens = what === 'popup' ? popup : '';
      // A document of the extension, for its API: a background that was stopped does not come back for the asking.
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${extension.id}/manifest.json`);
      await own.evaluate(`(async () => {
        await chrome.storage?.sync.set({ settings: { language: 'ar', clickOpens: '${what}' } });
        await chrome.action.setPopup({ popup: '${opens}' });
      })()`);
      await own.close();
    },
    open: async (saved) => {
      const page = await openSaved(browser, saved);
      await page.bringToFront();
      return page;
    },
    click: (page) => extension.triggerAction(page),
    popup: async () => (await browser.waitForTarget(isPopup, { timeout: 15_000 })).asPage(),
    stopWorker: async () => {
      await (await (await worker()).worker())?.close();
    },
    close: () => browser.close(),
  };
}
