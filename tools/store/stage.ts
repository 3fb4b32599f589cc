import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from 'puppeteer-core';
import type { SafiChromium } from '../browsers/chromium.ts';
import { openSaved } from '../browsers/read.ts';
import type { StoreLanguage } from './captions.ts';

const ADDRESS = 'https://almarfa.example/culture/2026/10/18/harbour-library';

/** The demonstration page: a newspaper and a story that do not exist, with everything that is put around stories. */
function demoPage(): Uint8Array {
  const picture = new Resvg(readFileSync('tools/store/demo/harbour.svg', 'utf8')).render().asPng();
  const html = readFileSync('tools/store/demo/page.html', 'utf8');
  return Buffer.from(
    html.replace('%PICTURE%', `data:image/png;base64,${picture.toString('base64')}`),
  );
}

const inWorker = async (safi: SafiChromium, code: string): Promise<unknown> =>
  (await (await safi.worker()).worker())?.evaluate(`(async () => { ${code} })()`);

/** Waits until a shadow root of ours in the active page holds an element; only the extension can look into it. */
async function waitInside(safi: SafiChromium, host: string, selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await inWorker(
      safi,
      `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
       const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
         const host = document.querySelector('${host}');
         return Boolean(host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('${selector}'));
       } });
       return result;`,
    );
    if (found === true) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${host} never held ${selector}`);
}

/** The demonstration page in the browser, and what can be done on it before a picture is taken. */
export type Stage = {
  /** The page as it is, in base64. */
  shoot: () => Promise<string>;
  /** Clicks the toolbar's button and waits until the popup is complete. */
  popup: () => Promise<Page>;
  /** Waits for an element inside one of ours over the page: `safi-reader`, `safi-panel`. */
  waitInside: (host: string, selector: string) => Promise<void>;
  press: (key: 'KeyA') => Promise<void>;
  close: () => Promise<void>;
};

/** How a picture wants its page: pixels before it is scaled into the frame, and the reader's settings. */
export type Setting = { width: number; height: number; settings?: Record<string, unknown> };

/** Opens the demonstration page for one picture, with an interface in one language. */
export async function setStage(
  safi: SafiChromium,
  language: StoreLanguage,
  { width, height, settings }: Setting,
): Promise<Stage> {
  const kept = JSON.stringify({ language, theme: 'light', ...settings });
  await inWorker(safi, `await chrome.storage.sync.set({ settings: ${kept} })`);
  const page = await openSaved(safi.browser, { bytes: demoPage(), url: ADDRESS });
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  return {
    shoot: async () => {
      await page.bringToFront();
      // Colours and marks settle over a moment.
      await new Promise((settled) => setTimeout(settled, 600));
      return page.screenshot({ encoding: 'base64' });
    },
    popup: async () => {
      const popup = await safi.clickAction(page);
      await popup.waitForSelector('.names .chip', { timeout: 15_000 });
      await popup.waitForFunction("!document.querySelector('.act-sub')?.textContent.includes('…')");
      return popup;
    },
    waitInside: (host, selector) => waitInside(safi, host, selector),
    press: (key) => page.keyboard.press(key),
    close: () => page.close(),
  };
}
