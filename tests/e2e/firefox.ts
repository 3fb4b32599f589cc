import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { activeTab } from './active-tab.ts';
import type { Driver } from './driver.ts';
import { popupOver } from './popup.ts';
import { screenshot } from './screenshot.ts';
import { until } from './until.ts';

/** Starts Firefox with Safi. */
export async function firefox(language: string): Promise<Driver> {
  const safi = await launchFirefox({ language });
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
      return page;
    },
    popup: async (page) => {
      await page.bringToFront();
      await inExtension('await api.action.openPopup()');
      const run = <V>(code: string): Promise<V> => own.evaluate(code) as Promise<V>; // the caller knows
      return popupOver(run, view, () => inExtension(`(${view})?.defaultView.close()`));
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inExtension(`const background = await api.runtime.getBackgroundPage();
        background.dispatchEvent(new background.CustomEvent('safi-command', { detail: ${JSON.stringify(name)} }))`);
    },
    toolbarTitle: () => inExtension(`return api.action.getTitle({ tabId: ${activeTab}.id })`),
    screenshot: (page, name) => screenshot(page, `firefox-${name}`),
    close: () => safi.browser.close(),
  };
}
