import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { activeTab } from './active-tab.ts';
import { browserName } from './driver.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import type { Popup } from './popup.ts';
import { changeAccess } from './site-access.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const HOST = '127.0.0.1';
/** The panel stands in a closed root: a test sees what it does to the page, and uses its keys and the pointer. */
const PANEL = "Boolean(document.querySelector('safi-panel'))";
const LOOKED_AT = `document.querySelector('[style*="dashed"]')`;
/** A path to the thing that is looked at, for after the look. */
const PATH = `(() => {
  const parts = [];
  for (let up = ${LOOKED_AT}; up && up !== document.documentElement; up = up.parentElement)
    parts.unshift(':nth-child(' + ([...up.parentElement.children].indexOf(up) + 1) + ')');
  return parts.length > 0 ? ':root > ' + parts.join(' > ') : null;
})()`;
const seen = (path: string): string => `document.querySelector('${path}').checkVisibility()`;
const FOOTER = "document.querySelector('footer').checkVisibility()";
const STATE = 'JSON.stringify([document.documentElement.outerHTML, scrollY])';

describe(`the panel of hidden things in ${browserName}`, () => {
  const at = onSite({
    [STORY]: fixture('sample--river'),
    // A rule of AdGuard Base for all sites names what has this attribute.
    '/greedy': fixture('sample--river').replace('<body>', '<body><div data-ad-name="1">'),
  });

  /** What a function with `root`, the panel's, answers; null where no panel is open. */
  const inPanel = (body: string): Promise<unknown> =>
    at.driver.inExtension(`
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: ${activeTab}.id },
        func: () => {
          const host = document.querySelector('html > safi-panel');
          const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
          return root && (() => { ${body} })();
        },
      });
      return result ?? null;`);

  const sparedIn = (): Promise<string[]> =>
    at.driver.inExtension(
      `return (await api.storage.sync.get('site:${HOST}'))['site:${HOST}']?.spared ?? []`,
    );

  it('shows a thing for a look, brings it back, keeps it on the site, and off leaves nothing', async () => {
    const page = await at.driver.open(at.site.url(STORY));
    const before = await page.evaluate(STATE);
    const popup = await at.driver.popup(page);
    await popup.waitFor('[role=switch]');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await openPanel(popup, page);
    await page.bringToFront();

    const path = await byKeyboard(page);
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(`!${LOOKED_AT}`), 'the look to end');
    expect(await page.evaluate(seen(path))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await sparedIn()).length === 1, 'the thing to be kept');
    await at.driver.screenshot(page, 'panel-kept');

    await byPointer(page);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(`!${PANEL} && !${LOOKED_AT}`), 'the panel to close');
    expect(await page.evaluate(FOOTER)).toBe(false);
    await at.driver.command(page, 'clutter');
    await until(() => page.evaluate(FOOTER), 'the footer to come back');
    expect(await page.evaluate(STATE)).toBe(before);

    await page.reload();
    await (await at.driver.popup(page)).close();
    await at.driver.command(page, 'clutter');
    await until(async () => !(await page.evaluate(FOOTER)), 'the clutter to be hidden anew');
    expect(await page.evaluate(seen(path))).toBe(true);
    await page.close();
  });

  it('what a list names and may not have stays, and stands in the panel', async () => {
    // Lists leave 127.0.0.1 alone; every browser finds this machine by such a name too.
    const url = at.site.url('/greedy').replace(HOST, 'news.localhost');
    const page = await at.driver.open(url);
    const popup = await at.driver.popup(page);
    await popup.waitFor('[role=switch]');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await openPanel(popup, page);
    await page.bringToFront();
    const refused = "return root.querySelector('.refused')?.textContent ?? ''";
    await expect.poll(() => inPanel(refused)).toContain('[data-ad-name]');
    expect(await page.evaluate(FOOTER)).toBe(false);
    expect(await page.evaluate("document.querySelector('h1').checkVisibility()")).toBe(true);
    await page.close();
  });

  it('hides without a click where the site is always hidden on, and no longer after «never here»', async () => {
    const siteHides = (): Promise<unknown> =>
      at.driver.inExtension(
        `return (await api.storage.sync.get('site:${HOST}'))['site:${HOST}']?.hide ?? null`,
      );
    // The box in the popup asks the browser for the site, and the browser asks its reader: a test is not one.
    await at.driver.inExtension(
      `await api.storage.sync.set({ 'site:${HOST}': { hide: 'always', reader: false, spared: [] } })`,
    );
    const page = await at.driver.open(at.site.url(STORY));
    // In Chromium a click lasts for all that its tab opens on the site.
    if (browserName === 'firefox') await changeAccess(page.browser(), 'add');
    else await (await at.driver.popup(page)).close();
    await page.reload();
    await until(async () => !(await page.evaluate(FOOTER)), 'the clutter to go by itself');
    const popup = await at.driver.popup(page);
    await popup.waitFor('[role=switch][aria-checked=true]');
    await openPanel(popup, page);
    await page.bringToFront();
    await until(
      () => inPanel("root.querySelector('.d-acts .btn-text').click(); return true"),
      'the panel',
    );
    await until(() => page.evaluate(FOOTER), 'the page as it was');
    await expect.poll(siteHides).toBe('never');

    // Not even where every story is hidden around.
    await at.driver.inExtension(
      "await api.storage.sync.set({ settings: { language: 'ar', hideOnOpen: true } })",
    );
    await page.reload();
    await expect.poll(at.driver.toolbarTitle).toBe('صافي: في هذه الصفحة خبر');
    await (await at.driver.popup(page)).waitFor('[role=switch][aria-checked=false]');
    expect(await page.evaluate(FOOTER)).toBe(true);
    await at.driver.inExtension(
      `await api.storage.sync.set({ settings: { language: 'ar' } });
       await api.storage.sync.remove('site:${HOST}')`,
    );
    await page.close();
  });

  it('what is kept on a site stands in the options, and is dropped there', async () => {
    await at.driver.inExtension(
      `await api.storage.sync.set({ 'site:${HOST}': { hide: null, reader: false, spared: ['share|class|div.post-share'] } })`,
    );
    const options = await at.driver.openOwn('src/options/options.html');
    const row = "document.querySelector('.spared li')";
    await until(() => options.evaluate(`Boolean(${row})`), 'the thing in the options');
    expect(await options.evaluate(`${row}.textContent`)).toContain('div.post-share');
    await options.evaluate(`${row}.querySelector('button').click()`);
    await until(async () => (await sparedIn()).length === 0, 'the thing to be dropped');
    await options.close();
  });
});

/** Asks for the panel until it is there: the popup hears a key a moment after it shows that there is something to list. */
const openPanel = (popup: Popup, page: Page): Promise<unknown> =>
  until(async () => {
    if (await page.evaluate(PANEL)) return true;
    await popup.press('KeyL').catch(() => null);
    return false;
  }, 'the panel');

/** Goes on with Tab until a thing is looked at; a path to it. */
async function byKeyboard(page: Page): Promise<string> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const path = await page.evaluate(PATH);
    if (typeof path === 'string') return path;
  }
  throw new Error('No thing is looked at with the keyboard.');
}

/** Moves the pointer down the panel, at the left of a page that runs to the left, until a thing is looked at. */
async function byPointer(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  for (let y = 150; y < 560; y += 25) {
    await page.mouse.move(200, y);
    if (await page.evaluate(`Boolean(${LOOKED_AT})`)) return;
  }
  throw new Error('No thing is looked at with the pointer.');
}
