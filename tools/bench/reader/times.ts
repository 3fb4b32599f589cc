import type { Page } from 'puppeteer-core';
import type { GoldCase } from '../cases.ts';
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
  saved: GoldCase,
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

/** One round on a page: each measure on its own load of it. */
export async function timesOn(bench: Bench, saved: GoldCase): Promise<Times> {
  const cold = async (page: Page, measure: typeof untilShown): Promise<number> => {
    await bench.stopWorker();
    return measure(bench, page);
  };
  await bench.clickOpens('reader');
  const reader = await fresh(bench, saved, (page) => untilShown(bench, page));
  const readerCold = await fresh(bench, saved, (page) => cold(page, untilShown));
  await bench.clickOpens('popup');
  const popup = await fresh(bench, saved, (page) => untilComplete(bench, page));
  const popupCold = await fresh(bench, saved, (page) => cold(page, untilComplete));
  return { reader, readerCold, popup, popupCold };
}
