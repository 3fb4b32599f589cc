import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { ownWorld } from './own-world.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const HOSTS = "document.querySelectorAll('safi-reader').length";
/** Counts, in the extension's own world, how often the page is looked at: each look asks for the paragraphs once. */
const WATCHED = `(() => {
  globalThis.safiLooks = 0;
  const ask = document.getElementsByTagName.bind(document);
  document.getElementsByTagName = (name) => {
    if (name === 'p') safiLooks += 1;
    return ask(name);
  };
  return true;
})()`;
const SEEN = "document.body.innerText.includes('الأكثر قراءة')";

describe(`what is asked twice in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let reader: InReader;

  beforeAll(async () => {
    [driver, site] = await Promise.all([start(), serve({ [STORY]: fixture('sample--river') })]);
    reader = inReader(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it('two requests for the reader at once never leave two of them', async () => {
    const page = await driver.open(site.url(STORY));
    await (await driver.popup(page)).close();
    await page.evaluate(
      `globalThis.most = 0;
       new MutationObserver(() => { most = Math.max(most, ${HOSTS}); }).observe(document, { childList: true, subtree: true })`,
    );
    await Promise.all([driver.command(page, 'reader'), driver.command(page, 'reader')]);
    // The second one finds the first one's reader or none yet, and closes or leaves it.
    await until(() => page.evaluate('most > 0'), 'a reader');
    await until(async () => {
      const isReady = await reader.ask<boolean>(
        "return dialog.querySelector('.sum button') !== null",
      );
      return isReady !== false;
    }, 'the reader to be ready or gone');
    expect(await page.evaluate('most')).toBe(1);
    await page.close();
  });

  it('a jump within the page leaves what is hidden, and the button that says so', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.close();
    const own = await ownWorld(page);
    await until(() => own.run(WATCHED), 'the world of the detector');
    await page.evaluate("location.hash = '#comments'");
    // Some time after a jump the detector looks again, twice.
    await expect.poll(() => own.run('safiLooks')).toBe(2);
    expect(await page.evaluate(SEEN)).toBe(false);
    await expect.poll(driver.toolbarTitle).toBe('صافي: المشتتات مخفية');
    await page.close();
  });

  it('another story at another address is hidden around anew, and told as hidden', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.close();
    const story = fixture('sample--river').replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/gu, '');
    await page.evaluate(
      `history.pushState({}, '', '/2026/03/12/another-story');
       document.body.setHTMLUnsafe(${JSON.stringify(story.replaceAll('الوادي', 'المرج'))})`,
    );
    await until(async () => !(await page.evaluate(SEEN)), 'the new page’s clutter to go');
    const title = "document.querySelector('h1').checkVisibility()";
    expect(await page.evaluate(title)).toBe(true);
    await expect.poll(driver.toolbarTitle).toBe('صافي: المشتتات مخفية');
    await page.close();
  });
});
