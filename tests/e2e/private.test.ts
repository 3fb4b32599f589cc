import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type SafiFirefox } from '../../tools/browsers/firefox.ts';
import { browserName } from './driver.ts';
import { inWindow } from './firefox-window.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

/** What a reader does on the page of extensions: «allow in private windows». The extension starts anew with it. */
const ALLOW = `(async () => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const id = 'safi@safi.example';
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await load('ExtensionPermissions').ExtensionPermissions.add(id, permissions, extension);
  await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
})()`;

// Chromium's automation has no way to allow an extension in private windows without losing its worker.
describe.runIf(browserName === 'firefox')('in a private window of firefox', () => {
  let safi: SafiFirefox;
  let served: Served;
  let own: Page;

  const openOwn = async (): Promise<Page> => {
    const page = await safi.openPage('src/options/options.html');
    await until(() => page.evaluate("typeof browser === 'object'"), 'the extension page');
    return page;
  };
  const inOwn = <Value>(code: string): Promise<Value> =>
    own.evaluate(`(async () => { ${code} })()`) as Promise<Value>; // the caller knows
  const stored = (): Promise<string> =>
    inOwn(
      'return JSON.stringify([await browser.storage.sync.get(), await browser.storage.local.get()])',
    );
  /** Opens an address in a private window; answers with its tab. */
  const openPrivate = (url: string): Promise<number> =>
    inOwn(`const { tabs } = await browser.windows.create({ incognito: true, url: '${url}' });
      return tabs[0].id`);
  /** The page of which an expression holds; automation does not always know the address of an extension's page. */
  const pageWhere = (expression: string): Promise<Page> =>
    until(async () => {
      for (const page of await safi.browser.pages())
        if (await page.evaluate(expression).catch(() => false)) return page;
      return null;
    }, expression) as Promise<Page>; // `until` waits for one

  beforeAll(async () => {
    served = await serve({ '/news/2026/03/11/dam': fixture('sample--river') });
    safi = await launchFirefox();
    await inWindow(safi.browser, ALLOW, true);
    own = await openOwn();
    expect(await inOwn('return browser.extension.isAllowedIncognitoAccess()')).toBe(true);
    await inOwn("await browser.storage.sync.set({ settings: { language: 'ar', size: 20 } })");
  });
  afterAll(async () => {
    await safi.browser.close();
    await served.close();
  });

  it('a choice in the settings is not kept, and the page says so', async () => {
    const before = await stored();
    await openPrivate(safi.url('src/options/options.html'));
    const page = await pageWhere('globalThis.browser?.extension?.inIncognitoContext === true');
    await until(() => page.evaluate("Boolean(document.querySelector('.toc'))"), 'the settings');
    await page.evaluate("document.querySelectorAll('input[name=size]')[5].click()");
    await until(
      () => page.evaluate("document.querySelector('.saved').textContent.includes('نافذة خاصة')"),
      'the word on it',
    );
    expect(await stored()).toBe(before);
  });

  it('a story that is read and left leaves nothing behind', async () => {
    const before = await stored();
    const tab = await openPrivate(served.url('/news/2026/03/11/dam'));
    const page = await pageWhere(`location.href === '${served.url('/news/2026/03/11/dam')}'`);
    const toggle = (): Promise<boolean> =>
      inOwn(`const answer = await browser.runtime.sendMessage({ to: 'background', name: 'toggleReader',
        request: { tab: ${tab} } }); return answer.ok`);
    const isOpen = (): Promise<boolean> =>
      page.evaluate("document.querySelector('html > safi-reader') !== null") as Promise<boolean>;
    await until(toggle, 'the reader');
    await until(isOpen, 'the reader to be there');
    await inOwn(`await browser.runtime.sendMessage({ to: 'background', name: 'goTo',
      request: { tab: ${tab}, at: { start: 900, end: 940 } } })`);
    await inOwn(`await browser.runtime.sendMessage({ to: 'background', name: 'setClutter',
      request: { tab: ${tab}, on: true } })`);
    await toggle();
    await until(async () => !(await isOpen()), 'the reader to be gone');
    // What is kept is kept in turn: a setting that is changed now, in the open, comes after whatever the story would leave.
    await inOwn("await browser.storage.sync.set({ settings: { language: 'ar', size: 21 } })");
    await expect.poll(stored).toBe(before.replace('"size":20', '"size":21'));
  });
});
