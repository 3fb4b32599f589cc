import { launchChromium, type LaunchOptions } from '../../tools/browsers/chromium.ts';
import { activeTab } from './active-tab.ts';
import type { Driver } from './driver.ts';
import { readClipboard, setClipboard } from './clipboard.ts';
import { popupOver } from './popup.ts';
import { screenshot } from './screenshot.ts';

/** Starts Chromium with Safi. */
export async function chromium(options: LaunchOptions = {}): Promise<Driver> {
  const safi = await launchChromium(options);
  await safi.browser
    .defaultBrowserContext()
    .setPermission(
      '*',
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write' }, state: 'granted' },
    );
  const inExtension = async <Value>(code: string): Promise<Value> => {
    const worker = await (await safi.worker()).worker();
    if (!worker) throw new Error('The background is not there.');
    return (await worker.evaluate(`(async () => { const api = chrome; ${code} })()`)) as Value; // the caller knows
  };
  return {
    name: 'chromium',
    inExtension,
    open: async (url) => {
      const page = await safi.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openOwn: async (path) => {
      const page = await safi.browser.newPage();
      await page.goto(`chrome-extension://${safi.extension.id}/${path}`);
      return page;
    },
    popup: async (page) => {
      const popup = await safi.clickAction(page);
      const run = <V>(code: string): Promise<V> => popup.evaluate(code) as Promise<V>; // the caller knows
      return popupOver({
        run,
        root: 'document',
        strike: (key) => popup.keyboard.press(key),
        close: () => popup.close(),
      });
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inExtension(`api.commands.onCommand.dispatch(${JSON.stringify(name)}, ${activeTab})`);
    },
    toolbarTitle: () => inExtension(`return api.action.getTitle({ tabId: ${activeTab}.id })`),
    clipboard: readClipboard,
    setClipboard,
    screenshot: (page, name) => screenshot(page, `chromium-${name}`),
    close: () => safi.browser.close(),
  };
}
