import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { changeAccess } from './site-access.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const CLUTTER = "document.body.innerText.includes('الأكثر قراءة')";

/** What a reader does on the page of extensions: takes away the access to sites that they gave. */
async function withdraw(browser: Browser): Promise<void> {
  if (browserName === 'firefox') {
    await changeAccess(browser, 'remove');
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`new Promise((done) => chrome.developerPrivate.getExtensionsInfo({}, ([{ id }]) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }, done)))`);
  await page.close();
}

describe(`access that is taken away in ${browserName}`, () => {
  const at = onSite({ [STORY]: fixture('sample--river') });

  async function hide(page: Page, on: boolean): Promise<void> {
    const popup = await at.driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.waitFor(`[role=switch][aria-checked=${!on}]`);
    await popup.click('[role=switch]');
    await popup.waitFor(`[role=switch][aria-checked=${on}]`);
    await popup.close();
  }

  it('while hiding is on leaves it on, and the next click gives the page back', async () => {
    const page = await at.driver.open(at.site.url(STORY));
    const before = await page.evaluate('document.documentElement.outerHTML');
    await hide(page, true);
    expect(await page.evaluate(CLUTTER)).toBe(false);
    await withdraw(page.browser());
    await page.bringToFront();
    await hide(page, false);
    expect(await page.evaluate(CLUTTER)).toBe(true);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    // A page that is opened without access is not looked at until the click that gives it.
    await page.reload();
    if (browserName === 'firefox') {
      // Automation opens Firefox’s popup without the click that gives access: nothing is read, and a word says so.
      const popup = await at.driver.popup(page);
      await expect.poll(() => popup.text('body')).toContain('لا يسمح المتصفح');
      expect(await popup.count('.sum li')).toBe(0);
      await page.close();
      return;
    }
    await hide(page, true);
    await until(async () => !(await page.evaluate(CLUTTER)), 'the clutter to go');
    await page.close();
  });
});
