import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const HOSTS = "document.querySelectorAll('safi-reader').length";
const SEEN = "document.body.innerText.includes('الأكثر قراءة')";
const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

describe(`what is asked twice in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    [driver, site] = await Promise.all([start(), serve({ [STORY]: fixture('sample--river') })]);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it('two requests for the reader at once never leave two of them', async () => {
    const page = await driver.open(site.url(STORY));
    await (await driver.popup(page)).close();
    await Promise.all([driver.command(page, 'reader'), driver.command(page, 'reader')]);
    await pause(2500);
    expect(await page.evaluate(HOSTS)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('a jump within the page leaves what is hidden, and the button that says so', async () => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.click('[role=switch]');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.close();
    await page.evaluate("location.hash = '#comments'");
    await pause(2500);
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
