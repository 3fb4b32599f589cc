import type { Browser } from 'puppeteer-core';
import { launchFirefox, type LaunchOptions } from '../../tools/browsers/firefox.ts';
import { activeTab } from './active-tab.ts';
import type { Driver } from './driver.ts';
import { readClipboard, setClipboard } from './clipboard.ts';
import { inWindow } from './firefox-window.ts';
import { popupOver } from './popup.ts';
import { screenshot } from './screenshot.ts';
import { until } from './until.ts';

/** The letters that the manifest suggests beside Alt. */
const keys: Record<string, string> = { reader: 'R', clutter: 'X', copy: 'C' };

/**
 * Presses one of Safi's keys. Automation's key presses go to the page alone, so this fires the browser window's own
 * key, which is what a real press does.
 */
async function pressKey(browser: Browser, key: string): Promise<void> {
  const selector = `keyset[id*=safi] key[modifiers=alt][key=${key}]`;
  await inWindow(browser, `document.querySelector('${selector}').doCommand()`);
}

/** A key as from the keyboard: the window hands it to what has the focus, be it a popup, which automation's keys do not reach. */
async function strikeKey(browser: Browser, key: string): Promise<void> {
  const init = JSON.stringify({ key: key === 'Space' ? ' ' : key, code: key });
  await inWindow(
    browser,
    `(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      keyboard.keydown(new KeyboardEvent('', ${init}));
      keyboard.keyup(new KeyboardEvent('', ${init}));
    })()`,
  );
}

/** Starts Firefox with Safi. */
export async function firefox(options: LaunchOptions = {}): Promise<Driver> {
  const safi = await launchFirefox(options);
  // A page of the extension stays in a background tab: its API is how a test reaches the popup and the toolbar.
  const own = await safi.openPage('src/options/options.html');
  await until(() => own.evaluate("typeof browser === 'object'"), 'the extension page');
  const inExtension = <Value>(code: string): Promise<Value> =>
    own.evaluate(`(async () => { const api = browser; ${code} })()`) as Promise<Value>; // the caller knows
  // Right after installing, Safi opens its first-run page; what is tested comes after it.
  await until(
    () =>
      inExtension(`const [tab] = await api.tabs.query({ url: api.runtime.getURL('src/welcome/*') });
        if (tab) await api.tabs.remove(tab.id); return Boolean(tab)`),
    'the first-run page',
  );
  const view = "browser.extension.getViews({ type: 'popup' })[0]?.document";
  return {
    name: 'firefox',
    inExtension,
    open: async (url) => {
      const page = await safi.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openOwn: safi.openPage,
    popup: async (page) => {
      await page.bringToFront();
      // A popup that an earlier test left open takes the place of the new one.
      await inExtension(
        "for (const view of api.extension.getViews({ type: 'popup' })) view.close()",
      );
      await until(
        () => inExtension('await api.action.openPopup(); return true'),
        'room for the popup',
      );
      const run = <V>(code: string): Promise<V> => own.evaluate(code) as Promise<V>; // the caller knows
      return popupOver({
        run,
        root: view,
        strike: async (key) => {
          // The key goes on to the popup's own process, and is over when the popup hears its end. The first Tab it never
          // hears: that one brings the focus to it.
          await run(`globalThis.heard = new Promise((hear) => {
            (${view}).defaultView.addEventListener('keyup', hear, { once: true });
            setTimeout(hear, 1000);
          }), null`);
          await strikeKey(safi.browser, key);
          await run('globalThis.heard.then(() => null)');
        },
        close: () => inExtension(`(${view})?.defaultView.close()`),
      });
    },
    command: async (page, name) => {
      await page.bringToFront();
      await pressKey(safi.browser, keys[name] ?? '');
    },
    toolbarTitle: () => inExtension(`return api.action.getTitle({ tabId: ${activeTab}.id })`),
    clipboard: readClipboard,
    setClipboard,
    screenshot: (page, name) => screenshot(page, `firefox-${name}`),
    close: () => safi.browser.close(),
  };
}
