import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { type InReader, inReader } from './in-reader.ts';
import type { Popup } from './popup.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';

/** Each place that the page marks, one after another: a mark is gone after a moment, which a slow machine misses. */
const RECORD = `
  window.places = [];
  setInterval(() => {
    const [range] = CSS.highlights.get('safi-jump') ?? [];
    const place = range ? range.startContainer.data.slice(range.startOffset, range.startOffset + 30) : null;
    if (place !== null && window.places.at(-1) !== place) window.places.push(place);
  }, 10);`;

describe(`names in ${browserName}`, () => {
  let driver: Driver;
  let reader: InReader;
  let site: Served;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    [driver, site] = await Promise.all([start(), serve({ [STORY]: fixture('sample--river') })]);
    reader = inReader(driver);
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const open = async (): Promise<void> => {
    page = await driver.open(site.url(STORY));
    popup = await driver.popup(page);
    await popup.waitFor('.chip');
  };

  const openReader = async (): Promise<void> => {
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.names');
  };

  const tabs = (): Promise<number> =>
    driver.inExtension('return (await api.tabs.query({})).length;');

  /** Presses the first name once more, and waits for the line that says which mention is shown. */
  const follow = async (line: string): Promise<void> => {
    await popup.click('.chip');
    await until(async () => (await popup.text('.jump [role=status]')) === line, line);
  };

  test('lead the page from one mention to the next and round again, and open nothing', async () => {
    await open();
    const before = await tabs();
    await page.evaluate(RECORD);
    const count = Number((await popup.text('.chip .num')) ?? '');
    expect(count).toBeGreaterThan(1);
    const order = [...Array.from({ length: count }, (_, at) => at + 1), 1];
    for (const mention of order) {
      await follow(`الموضع ${mention} من ${count}`);
      const seen = mention === 1 ? 1 : mention;
      await until(
        async () => Number(await page.evaluate('window.places.length')) >= seen,
        `the mark of mention ${mention}`,
      );
    }
    await until(
      () => page.evaluate('window.places.length > 1 && window.places.at(-1) === window.places[0]'),
      'the first mention again',
    );
    expect(await tabs()).toBe(before);
    await popup.close();
  });

  test('lead the reader from one mention to the next and round again', async () => {
    await open();
    await openReader();
    const line = (): Promise<string | null> =>
      reader.ask("return dialog.querySelector('.jump [role=status]')?.textContent ?? null");
    const count = Number(await reader.ask("return dialog.querySelector('.chip .num').textContent"));
    for (const mention of [...Array.from({ length: count }, (_, at) => at + 1), 1]) {
      await reader.ask("dialog.querySelector('.chip').click()");
      const wanted = `الموضع ${mention} من ${count}`;
      await until(async () => (await line()) === wanted, wanted);
    }
    await until(() => page.evaluate('CSS.highlights.has("safi-jump")'), 'the mark');
  });

  test('are hidden for the page: gone from popup, reader and marks, until they are asked for', async () => {
    const marks = (): Promise<unknown> => page.evaluate('CSS.highlights.get("safi-names")?.size');
    const isListed = (name: string): string =>
      `return dialog.querySelector('.names').textContent.includes(${JSON.stringify(name)})`;
    await open();
    const chips = await popup.count('.names .chip');
    const name = (await popup.text('.chip bdi')) ?? '';
    await popup.click('.chip');
    await popup.waitFor('.jump button');
    await popup.click('.jump button');
    await popup.waitFor('.hidden-names button');
    expect(await popup.count('.names .chip')).toBe(chips - 1);
    await popup.close();
    await page.reload();
    popup = await driver.popup(page);
    await popup.waitFor('.hidden-names button');
    expect(await popup.text('.names')).not.toContain(name);
    await openReader();
    await reader.waitFor('.hidden-names button');
    expect(await reader.ask(isListed(name))).toBe(false);
    await until(async () => Number(await marks()) > 0, 'the marks');
    const fewer = Number(await marks());
    await reader.ask("dialog.querySelector('.hidden-names button').click()");
    await until(() => reader.ask(isListed(name)), 'the name again');
    await until(async () => Number(await marks()) > fewer, 'its marks again');
  });
});
