import type { Browser, Page } from 'puppeteer-core';
import type { Analysis, Article } from '../../src/core/story/types.ts';
import type { TimedReading } from '../../src/messaging/protocol.ts';
import type { SafiChromium } from './chromium.ts';

/** A saved page: its bytes as they are (the browser finds the encoding), and the address it had. */
export type SavedPage = { bytes: Uint8Array; url: string };

/** What the built extension said of a page; times in milliseconds. */
export type PageAnswer = { reading: TimedReading; analysis: Analysis | null; analyse: number };

/** Opens a saved page in a tab of its own, as `loadSaved` does. */
export async function openSaved(browser: Browser, saved: SavedPage): Promise<Page> {
  const page = await browser.newPage();
  await loadSaved(page, saved);
  return page;
}

/** Loads a saved page into a tab, under its own address and with every other request aborted. */
export async function loadSaved(page: Page, saved: SavedPage): Promise<void> {
  const address = new URL(saved.url).href;
  await page.setRequestInterception(true);
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // The reader's faces come out of the package, through the page.
    const isOurs = request.url().startsWith('chrome-extension:');
    if (isPage) {
      void request.respond({ status: 200, contentType: 'text/html', body: saved.bytes });
    } else void (isOurs ? request.continue() : request.abort());
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // Scripts of a saved page may wait for ever for what was aborted.
  await page
    .waitForFunction('document.readyState === "complete"', { timeout: 5000 })
    .catch(() => null);
}

/** What the background answers, asked from the popup: the extension's own context, which it hears. */
async function ask<Reply>(popup: Page, name: string, request: object): Promise<Reply> {
  const envelope = JSON.stringify({ to: 'background', name, request });
  // As text: a function would carry the compiler's own names into a context that does not know them.
  return (await popup.evaluate(`chrome.runtime.sendMessage(${envelope})`)) as Reply; // by the protocol
}

const ACTIVE_TAB =
  'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';

/**
 * What the extension says of a page, asked as its popup asks after a click on the toolbar button.
 * @throws Error where the page cannot be read
 */
export async function readThroughPopup(
  safi: SafiChromium,
  page: Page,
  force: boolean,
): Promise<PageAnswer> {
  const popup = await safi.clickAction(page);
  const tab = Number(await popup.evaluate(ACTIVE_TAB));
  const read = JSON.stringify({ to: 'story', name: 'read', request: { force } });
  const reading = (await popup.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['src/content/story.js'] })
      .then(() => chrome.tabs.sendMessage(${tab}, ${read}, { frameId: 0 }))`,
  )) as TimedReading; // by the protocol
  const began = performance.now();
  const analysis = reading.kind === 'article' ? await analyse(popup, reading.article) : null;
  const answer = { reading, analysis, analyse: performance.now() - began };
  await popup.close();
  return answer;
}

const analyse = (popup: Page, { title, blocks }: Article): Promise<Analysis> =>
  ask(popup, 'analyse', { title, blocks, sentences: 4 });
