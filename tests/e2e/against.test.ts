import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab } from './active-tab.ts';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { byEscape, session } from './session.ts';

const STORY = '/2026/03/11/river-dam-returns';
const story = fixture('sample--river');
const withScript = (code: string): string =>
  story.replace('</title>', `</title><script>${code}</script>`);

/** Pages that work against whoever works on them. */
const against: Record<string, string> = {
  'overrides arrays, shadow roots and elements': withScript(`
    for (const name of ['map', 'filter', 'flatMap', 'push', 'slice', 'includes', 'forEach'])
      Array.prototype[name] = () => { throw new Error('page'); };
    Array.prototype[Symbol.iterator] = () => { throw new Error('page'); };
    Element.prototype.attachShadow = () => { throw new Error('page'); };
    HTMLDialogElement.prototype.showModal = () => { throw new Error('page'); };
    Document.prototype.createElement = () => { throw new Error('page'); };`),
  'defines our elements itself, sets its domain and overrides the registry': withScript(`
    for (const name of ['safi-reader', 'safi-panel']) customElements.define(name, class extends HTMLElement {
      internals = this.attachInternals();
      look() { globalThis.sawRoot ||= this.internals.shadowRoot !== null; }
      connectedCallback() { this.look(); this.onfocusin = () => this.look(); }
    });
    customElements.define = customElements.get = () => { throw new Error('page'); };
    document.domain = document.domain;`),
  'gives our elements a root of its own': withScript(`
    customElements.define('safi-reader', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); }
    });`),
  'sends messages to whoever listens': withScript(`
    setInterval(() => {
      for (const to of ['background', 'story', 'reader'])
        for (const name of ['read', 'close', 'open', 'setClutter', 'copy'])
          postMessage({ to, name, request: { on: true, force: true } }, '*');
      try { chrome.runtime.sendMessage('x', { to: 'background', name: 'read' }); } catch {}
    }, 20);`),
  'stops every event it can': withScript(`
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'copy', 'scroll', 'wheel', 'focus'])
      addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`),
  'rewrites itself without end': story.replace(
    '</body>',
    `<div id="restless"></div><script>let n = 0; setInterval(() => {
      document.getElementById('restless').replaceChildren(Object.assign(document.createElement('aside'),
        { className: 'related', textContent: 'اقرأ أيضًا ' + (n += 1) })); }, 50);</script></body>`,
  ),
};

describe(`pages against us in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let strict: Served;
  const pathOf = (at: number): string => `/2026/03/2${at}/river-dam-returns`;

  beforeAll(async () => {
    const pages = Object.fromEntries(Object.values(against).map((html, at) => [pathOf(at), html]));
    [driver, site, strict] = await Promise.all([
      start(),
      serve({ [STORY]: story, '/next': fixture('e2e--english'), ...pages }),
      serve(
        { [STORY]: story },
        {
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types",
        },
      ),
    ]);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    await strict.close();
  });

  /** What a page cannot stop: the key of the browser. */
  const byCommand = (page: Page): Promise<void> => driver.command(page, 'reader');
  const hosts = (page: Page): Promise<unknown> =>
    page.evaluate("document.querySelectorAll('safi-reader, safi-panel').length");

  it.each(Object.keys(against).map((name, at) => [name, at] as const))(
    'a page that %s is read, hidden on, copied and given back',
    async (name, at) => {
      const page = await driver.open(site.url(pathOf(at)));
      await session(driver, page, name.startsWith('stops') ? byCommand : byEscape);
      expect(await page.evaluate('globalThis.sawRoot ?? false')).toBe(false);
      expect(await hosts(page)).toBe(0);
      await page.close();
    },
  );

  it('a page with the strictest policy and Trusted Types is read, hidden on, copied and given back', async () => {
    const page = await driver.open(strict.url(STORY));
    await session(driver, page);
    await page.close();
  });

  it('the reader’s root is closed to the page, and nothing of the package but faces is open to it', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await inReader(driver).waitFor('.sum button');
    expect(await page.evaluate("document.querySelector('safi-reader').shadowRoot")).toBe(null);
    const base = await driver.inExtension<string>("return api.runtime.getURL('')");
    const got = await page.evaluate(
      `Promise.all(['manifest.json', 'src/popup/popup.html', 'models/names.bin', 'src/reader/reader.js'].map((file) =>
        fetch(${JSON.stringify(base)} + file).then(() => file, () => null)))`,
    );
    expect(got).toEqual([null, null, null, null]);
    await page.close();
  });

  it('a script in one tab’s page can have nothing done to another tab', async () => {
    const other = await driver.open(site.url(STORY));
    const before = await other.evaluate('document.documentElement.outerHTML');
    const id = await driver.inExtension<number>(`return ${activeTab}.id`);
    const page = await driver.open(site.url('/next'));
    // The click lets the test put a script there.
    const popup = await driver.popup(page);
    await popup.waitFor('.body');
    await popup.close();
    const sent = await driver.inExtension<string[]>(`
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: ${activeTab}.id },
        args: [${id}],
        func: async (tab) => {
          const asked = [['setClutter', { on: true }], ['toggleReader', {}], ['report', { force: true }], ['clutterState', {}],
            ['showHidden', {}], ['goTo', { at: { start: 0, end: 9 } }]];
          const answers = await Promise.all(asked.map(([name, request]) =>
            chrome.runtime.sendMessage({ to: 'background', name, request: { tab, ...request } })));
          return answers.map((answer) => answer?.ok === false ? 'refused' : JSON.stringify(answer));
        },
      });
      return result;`);
    expect(sent).toEqual(Array.from({ length: 6 }, () => 'refused'));
    expect(await other.evaluate('document.documentElement.outerHTML')).toBe(before);
    await page.close();
    await other.close();
  });
});
