import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { ownWorld, type OwnWorld } from './own-world.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const ROUNDS = 5;
const FOOTER = "document.querySelector('footer').checkVisibility()";

/** Counts, in the extension's own world of the page, listeners added and not removed, and observers that observe. */
const COUNT = `(() => {
  globalThis.left = { listeners: 0, observers: new Set() };
for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
  const own = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...given) { left.listeners += by; return own.apply(this, given); };
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
  const at = onSite({ [STORY]: fixture('sample--river') });

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
    expect([await run(LEFT), await sheets()]).toEqual([before, sheetsBefore]);
    await page.close();
  });
});
