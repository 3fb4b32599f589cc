import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { runCommand } from '../check/run.ts';
import { launchChromium, type SafiChromium } from '../browsers/chromium.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { findBrowser } from '../browsers/find.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { readThroughPopup } from '../browsers/read.ts';
import { openTarget } from './open.ts';
import { readOptions, type Target } from './options.ts';
import { printed } from './print.ts';

const SHOTS = 'out/start';

/** Page, popup and reader as a reader sees them, kept as pictures. */
async function takePictures(safi: SafiChromium, page: Page): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/page.png` });
  const popup = await safi.clickAction(page);
  await popup.waitForSelector('.sum li', { timeout: 10_000 }).catch(() => null);
  await popup.screenshot({ path: `${SHOTS}/popup.png` });
  await popup.evaluate("document.querySelector('.act-main').click()");
  // The reader's shadow root is closed to everybody: only its host can be waited for.
  await new Promise((opened) => setTimeout(opened, 2000));
  await page.screenshot({ path: `${SHOTS}/reader.png` });
  console.log(`\nPictures: ${SHOTS}/page.png, popup.png, reader.png`);
}

/** The machine's language may be any; what is shown is Safi as its readers have it. */
async function speakArabic(safi: SafiChromium): Promise<void> {
  const worker = await (await safi.worker()).worker();
  await worker?.evaluate("chrome.storage.sync.set({ settings: { language: 'ar' } })");
}

/** The main job on a machine without a screen: printed, with pictures. */
async function runHeadless(target: Target): Promise<void> {
  const safi = await launchChromium();
  await speakArabic(safi);
  try {
    const page = await openTarget(safi.browser, target);
    const { reading, analysis } = await readThroughPopup(safi, page, false);
    if (reading.kind === 'article') console.log(printed(reading.article, analysis));
    else console.log(`Safi takes this page for no Arabic story: ${reading.kind}`);
    await takePictures(safi, page);
  } finally {
    await safi.browser.close();
  }
}

/** Opens a window with Safi in it and stays until the window is closed. */
async function runVisible(target: Target): Promise<void> {
  const chromium =
    findBrowser('chromium') ?? (findBrowser('firefox') ? null : ensureBrowser('chromium'));
  const { browser } = await (chromium
    ? launchChromium({ headless: false })
    : launchFirefox({ headless: false }));
  const page = await openTarget(browser, target);
  await page.bringToFront();
  console.log(
    'Safi is in the toolbar (behind the puzzle piece in Chrome). Close the window to end.',
  );
  await new Promise<void>((ended) => browser.once('disconnected', () => ended()));
}

/** `npm start [-- [--headless] FILE-or-URL]`. */
const { target, headless } = readOptions(process.argv.slice(2));
const built = runCommand('npm', ['run', '--silent', 'build']);
if (built.failed > 0) throw new Error(built.report);
await (headless ? runHeadless(target) : runVisible(target));
