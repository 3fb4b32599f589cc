import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { ownWorld, type OwnWorld } from './own-world.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const ROUNDS = 5;
/** Ways in which a page shows an ad that somebody hides. */
const SHOWING = {
  sheet: '<style>#sheet { display: block !important }</style><div class="ad" id="sheet">إعلان</div>',
  layer:
    '<style>@layer own { #layer { display: block !important } }</style><div class="ad" id="layer">إعلان</div>',
  animation:
    '<style>@keyframes on { to { display: block } } #anim { animation: on 1s infinite }</style><div class="ad" id="anim">إعلان</div>',
  transition:
    '<style>#slow { transition: display 90s allow-discrete }</style><div class="ad" id="slow">إعلان</div>',
  cssText: `<div class="ad" id="text">إعلان</div>
    <script>setInterval(() => { document.querySelector('#text').style.cssText = 'display: block !important' }, 20)</script>`,
  attribute: `<div class="ad" id="gone">إعلان</div>
    <script>setInterval(() => document.querySelector('#gone').removeAttribute('style'), 20)</script>`,
  'each frame': `<div class="ad" id="frame">إعلان</div><script>(function show() {
    document.querySelector('#frame').style.setProperty('display', 'block', 'important');
    requestAnimationFrame(show); })()</script>`,
  host: `<x-ad class="ad">إعلان</x-ad><script>customElements.define('x-ad', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host { display: block !important }</style><slot></slot>'; } })</script>`,
};
/** Adds an ad in a frame and one without to the story at every moment; the mark of a hidden thing is a name of eight letters. */
const LATE = `<script>setInterval(() => {
  const places = document.querySelectorAll('main p, article p');
  const ad = Object.assign(document.createElement('div'), { className: 'ad', textContent: 'إعلان' });
  if (document.querySelectorAll('.ad').length % 2) ad.append(document.createElement('iframe'));
  places[Math.floor(Math.random() * places.length)].after(ad);
}, 20)</script>`;
const MARKED = `[...document.querySelectorAll('*')].filter((one) =>
  one.style.display === 'none' || one.getAttributeNames().some((name) => /^data-[a-z]{8}$/.test(name))).length`;
const FRAME = '<iframe srcdoc="<p class=ad>إعلان</p>"></iframe>';
const ADS = "[...document.querySelectorAll('.ad')]";
const NONE_SEEN = `new Promise((told) => {
  let left = 20;
  (function look() {
    if (${ADS}.some((ad) => ad.checkVisibility())) told(false);
    else if ((left -= 1) > 0) requestAnimationFrame(look);
    else told(true);
  })();
})`;
const FOOTER = "document.querySelector('footer').checkVisibility()";

/** Counts, in the extension's own world of the page, listeners added and not removed, and observers that observe. */
const COUNT = `(() => {
  globalThis.left = { listeners: 0, observers: new Set() };
for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
  const own = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...given) {
    // A channel that is closed takes its listener along.
    if (!(this instanceof MessagePort)) left.listeners += by;
    return own.apply(this, given);
  };
}
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
  const { observe, disconnect } = globalThis[name].prototype;
  globalThis[name].prototype.observe = function (...given) { left.observers.add(this); return observe.apply(this, given); };
  globalThis[name].prototype.disconnect = function () { left.observers.delete(this); return disconnect.call(this); };
  }
})()`;
const LEFT =
  '({ listeners: left.listeners, observers: left.observers.size, sheets: document.adoptedStyleSheets.length })';

describe(`after on and off again and again in ${browserName}`, () => {
  const at = onSite({
    [STORY]: fixture('sample--river'),
    '/late': fixture('sample--river').replace('</body>', `${LATE}</body>`),
    '/two': fixture('sample--river').replace(
      /<body>(.*)<\/body>/su,
      `<body>$1${FRAME}$1${FRAME}</body>`,
    ),
    '/shows': fixture('sample--river').replace(
      '</body>',
      `${Object.values(SHOWING).join('')}</body>`,
    ),
  });

  const turn = async (page: Page, isSeen: boolean): Promise<void> => {
    await at.driver.command(page, 'clutter');
    await until(async () => (await page.evaluate(FOOTER)) === isSeen, 'the clutter to follow');
  };

  it('no listener, observer or sheet of Safi is left on the page', async () => {
    const page = await at.driver.open(at.site.url(STORY));
    await (await at.driver.popup(page)).close();
    const { run, sheets }: OwnWorld = await ownWorld(page);
    await until(async () => (await run('typeof document')) === 'object', 'the world of Safi');
    await run(COUNT);
    const [before, sheetsBefore] = [await run(LEFT), await sheets()];
    await turn(page, false);
    // The count counts: while the switch is on, one observer follows the page, and two listeners its reader's acts.
    expect(await run(LEFT)).toEqual({ ...Object(before), observers: 1, listeners: 2 });
    await turn(page, true);
    for (let round = 1; round < ROUNDS; round += 1) {
      await turn(page, false);
      await turn(page, true);
    }
    expect(await run(LEFT)).toEqual(before);
    // The browser is asked to take its sheet away, and answers later.
    await expect.poll(sheets).toBe(sheetsBefore);
    await page.close();
  });

  it('a page that adds ads all the while is as it would be after off, whenever that comes', async () => {
    const page = await at.driver.open(at.site.url('/late'));
    await (await at.driver.popup(page)).close();
    for (let round = 0; round < ROUNDS; round += 1) {
      await turn(page, false);
      await turn(page, true);
      expect(await page.evaluate(MARKED)).toBe(0);
      expect(await page.evaluate(`${ADS}.every((ad) => ad.checkVisibility())`)).toBe(true);
    }
    await page.close();
  });

  it('a page with two stories and frames keeps the first story, and comes back letter for letter', async () => {
    const page = await at.driver.open(at.site.url('/two'));
    const markup = 'document.documentElement.outerHTML';
    const before = await page.evaluate(markup);
    await (await at.driver.popup(page)).close();
    for (let round = 0; round < ROUNDS; round += 1) {
      await turn(page, false);
      expect(await page.evaluate("document.querySelector('h1').checkVisibility()")).toBe(true);
      await turn(page, true);
      expect(await page.evaluate(markup)).toBe(before);
    }
    await page.close();
  });

  it(`a page that shows its ads by ${Object.keys(SHOWING).join(', ')} shows none until off`, async () => {
    const page = await at.driver.open(at.site.url('/shows'));
    expect(await page.evaluate(`${ADS}.every((ad) => ad.checkVisibility())`)).toBe(true);
    await (await at.driver.popup(page)).close();
    await turn(page, false);
    await until(() => page.evaluate(NONE_SEEN), 'twenty frames without an ad');
    await turn(page, true);
    expect(await page.evaluate(`${ADS}.every((ad) => ad.checkVisibility())`)).toBe(true);
    await page.close();
  });
});
