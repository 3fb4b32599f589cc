import type { Page } from 'puppeteer-core';
import type { SavedPage } from '../../browsers/read.ts';
import type { Bench } from './browser.ts';

/** Milliseconds of one round on one page. `cold` is with a background that had ended. */
export type Times = {
  reader: number;
  readerCold: number;
  popup: number;
  popupCold: number;
};

// The page's own clock at the second frame with the reader in it: in the first one its fade is still at nothing.
const WATCH_READER = `window.safiShown = new Promise((shown) => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('html > safi-reader')) return;
    observer.disconnect();
    const frame = (then) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
    frame(() => frame(() => shown(Date.now())));
  }).observe(document.documentElement, { childList: true });
}); 0`;

const POPUP_COMPLETE = `new Promise((complete) => {
  const isThere = () => document.querySelector('.sum li') && complete(Date.now());
  new MutationObserver(isThere).observe(document, { childList: true, subtree: true });
  isThere();
})`;

/** A page to be opened, and what it is called. */
type Case = SavedPage & { id: string };

async function untilShown(bench: Bench, page: Page): Promise<number> {
  await page.evaluate(WATCH_READER);
  const clicked = Date.now();
  await bench.click(page);
  return Number(await page.evaluate('window.safiShown')) - clicked;
}

async function untilComplete(bench: Bench, page: Page): Promise<number> {
  const clicked = Date.now();
  const click = bench.click(page);
  const popup = await bench.popup();
  const complete = Number(await popup.evaluate(POPUP_COMPLETE));
  await click;
  await popup.close();
  return complete - clicked;
}

/** A round that takes longer, in milliseconds, went wrong: the tab lost the focus to another, or the browser its target. */
const PATIENCE = 10_000;
const TRIES = 4;

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('nothing was shown')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A measure on a page that was just loaded: nothing of ours is in it yet, and nothing is compiled. What automation lost
 * (a frame that is detached, a popup that closed under it) is measured again on another load.
 * @throws what went wrong in the last of several tries
 */
async function fresh(
  bench: Bench,
  saved: Case,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  for (let left = TRIES; ; left -= 1) {
    const page = await bench.open(saved);
    try {
      return await inTime(measure(page));
    } catch (error) {
      if (left === 1) throw error;
      console.error(`${saved.id}: measured again (${String(error)})`);
    } finally {
      await page.close().catch(() => undefined);
    }
  }
}

type Measure = (bench: Bench, page: Page) => Promise<number>;

async function cold(bench: Bench, page: Page, measure: Measure): Promise<number> {
  await bench.stopWorker();
  return measure(bench, page);
}

const MEASURES = { reader: untilShown, popup: untilComplete } as const;

/** One round of one measure with the background at work, on a load of its own. */
export async function warmTime(
  bench: Bench,
  saved: Case,
  what: keyof typeof MEASURES,
): Promise<number> {
  await bench.clickOpens(what);
  return fresh(bench, saved, (page) => MEASURES[what](bench, page));
}

/** One round on a page: each measure on its own load of it. */
export async function timesOn(bench: Bench, saved: Case): Promise<Times> {
  const reader = await warmTime(bench, saved, 'reader');
  const readerCold = await fresh(bench, saved, (page) => cold(bench, page, untilShown));
  const popup = await warmTime(bench, saved, 'popup');
  const popupCold = await fresh(bench, saved, (page) => cold(bench, page, untilComplete));
  return { reader, readerCold, popup, popupCold };
}
