import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab } from './active-tab.ts';
import { addressHash } from '../../src/settings/address-hash.ts';
import { browserName, start, type Driver } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';
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

describe(`faults in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let strict: Served;
  let reader: InReader;
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
    reader = inReader(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    await strict.close();
  });

  const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
  /** What a page cannot stop: the key of the browser. */
  const command = (page: Page): Promise<void> => driver.command(page, 'reader');
  /** Popup, hiding, copying and reader on a page, then the page back. */
  async function session(page: Page, leave = escape): Promise<void> {
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    expect(await popup.text('h1')).toBe(TITLE);
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.press('KeyC');
    await popup.waitFor('.is-done');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=false]');
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
    expect(await reader.ask("return dialog.querySelector('h1').textContent")).toBe(TITLE);
    await leave(page);
    await until(async () => (await reader.ask('return true')) === null, 'the page');
  }
  const hosts = (page: Page): Promise<unknown> =>
    page.evaluate("document.querySelectorAll('safi-reader, safi-panel').length");

  it.each(Object.keys(against).map((name, at) => [name, at] as const))(
    'a page that %s is read, hidden on, copied and given back',
    async (name, at) => {
      const page = await driver.open(site.url(pathOf(at)));
      await session(page, name.startsWith('stops') ? command : escape);
      expect(await page.evaluate('globalThis.sawRoot ?? false')).toBe(false);
      expect(await hosts(page)).toBe(0);
      await page.close();
    },
  );

  it('a page with the strictest policy and Trusted Types is read, hidden on, copied and given back', async () => {
    const page = await driver.open(strict.url(STORY));
    await session(page);
    await page.close();
  });

  it('the reader’s root is closed to the page, and nothing of the package but faces is open to it', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
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

  it('settings that are damaged give their defaults, and the popup works', async () => {
    await driver.inExtension(
      `await api.storage.sync.set({ settings: { size: 'x', theme: 7, sites: [1], keepKinds: 'ad', language: 'ar',
         summarySentences: -4, voice: { a: 1 }, clickOpens: null, unknown: 1 } });
       await api.storage.local.set({ ['position:${addressHash(site.url(STORY))}']: 'garbage' })`,
    );
    const page = await driver.open(site.url(STORY));
    await session(page);
    await driver.inExtension(
      "await api.storage.sync.set({ settings: 'garbage' }); await api.storage.sync.set({ settings: { language: 'ar' } })",
    );
    await page.close();
  });

  it('a page that comes back from the cache is told of and read', async () => {
    const page = await driver.open(site.url(STORY));
    await page.goto(site.url('/next'));
    // Not `goBack`, which waits in Firefox for a load that a page from the cache does not have.
    await page.evaluate('void setTimeout(() => history.back())');
    await until(async () => (await page.evaluate('location.pathname')) === STORY, 'the page');
    await until(
      async () => (await driver.toolbarTitle()) === 'صافي: في هذه الصفحة خبر',
      'the title of a found story',
    );
    await session(page);
    await page.close();
  });

  it.runIf(browserName === 'chromium')(
    'a worker that was stopped wakes for popup and reader',
    async () => {
      const page = await driver.open(site.url(STORY));
      const stop = async (): Promise<void> => {
        const target = page
          .browser()
          .targets()
          .find((one) => one.type() === TargetType.SERVICE_WORKER);
        await (await target?.worker())?.close();
      };
      await stop();
      const popup = await driver.popup(page);
      await popup.waitFor('.sum li');
      await stop();
      await popup.press('KeyR');
      await until(async () => (await hosts(page)) === 1, 'the reader');
      await page.close();
    },
  );

  it('of a page in XML says a clear word', async () => {
    const page = await driver.open(site.url(STORY));
    await page.evaluate(
      `location.href = URL.createObjectURL(new Blob(['<?xml version="1.0"?><rss><channel><title>خبر</title></channel></rss>'], { type: 'text/xml' }))`,
    );
    await until(async () => page.url().startsWith('blob:'), 'the document');
    const popup = await driver.popup(page);
    await until(async () => ((await popup.text('.body')) ?? '').length > 10, 'a word');
    expect(await popup.count('.sum li')).toBe(0);
    await popup.close();
    await page.close();
  });
});
