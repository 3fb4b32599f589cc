import { resolve } from 'node:path';
import {
  launch,
  TargetType,
  type Browser,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
import { ensureBrowser } from './ensure.ts';

/** A Chromium that runs with Safi, and the means to act on it as a reader does. */
export type SafiChromium = {
  browser: Browser;
  extension: Extension;
  /** Clicks the toolbar button on a page and gives the popup that opens. */
  clickAction: (page: Page) => Promise<Page>;
  /** Runs a command or a context menu's entry: key presses do not reach them in automation. */
  worker: () => Promise<Target>;
};

/** `proxy` is the host and port through which everything goes, also what is asked of this machine. */
export type LaunchOptions = {
  headless?: boolean;
  extension?: string;
  language?: string;
  proxy?: string;
};

/** Arguments for a browser that is tested or measured: it asks nothing of the network by itself. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const throughProxy = (proxy?: string): string[] =>
  proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];

const isWorker = (target: Target): boolean => target.type() === TargetType.SERVICE_WORKER;
const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');

/** Right after installing, Safi opens its first-run page; what is tested or shown comes after it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (target: Target): boolean => target.url().endsWith('/welcome.html');
  const welcome = await browser.waitForTarget(isWelcome, { timeout: 15_000 });
  await (await welcome.asPage()).close();
}

/** Starts Chromium (or the Chrome, Edge or Brave there is) with the built extension loaded. */
export async function launchChromium(options: LaunchOptions = {}): Promise<SafiChromium> {
  const safi = await launchWith(options.extension ?? 'dist/chrome', options);
  await closeWelcome(safi.browser);
  return safi;
}

/** Starts the same browser in the same way with the extension in any folder. */
export async function launchWith(
  folder: string,
  options: LaunchOptions = {},
): Promise<SafiChromium> {
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [resolve(folder)],
    args: [...QUIET, `--lang=${options.language ?? 'ar'}`, ...throughProxy(options.proxy)],
    env: { ...process.env, LANGUAGE: options.language ?? 'ar' },
    defaultViewport: { width: 1280, height: 800 },
    downloadBehavior: { policy: 'allow', downloadPath: resolve('out/downloads') },
  });
  await browser.waitForTarget(isWorker, { timeout: 30_000 });
  const extension = [...(await browser.extensions()).values()].find((found) => found.name !== '');
  if (!extension) throw new Error('The browser started without the extension.');
  return {
    browser,
    extension,
    worker: () => browser.waitForTarget(isWorker),
    clickAction: async (page) => {
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await browser.waitForTarget(isPopup, { timeout: 15_000 });
      return target.asPage();
    },
  };
}
