import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { many, patience } from './nightly.ts';
import { fixture, serve, type Served } from './serve.ts';
import { session } from './session.ts';

const TABS = many(50, 12);
const pathOf = (at: number): string => `/2026/03/11/river-dam-returns-${at}`;

describe(`many tabs at once in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    const story = fixture('sample--river');
    const paths = Array.from({ length: TABS }, (_, at) => [pathOf(at), story] as const);
    [driver, site] = await Promise.all([start(), serve(Object.fromEntries(paths))]);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  }, 300_000);

  it(
    `${TABS} stories are each told of, and the last is read`,
    { timeout: patience(900_000) },
    async () => {
      const addresses = Array.from({ length: TABS }, (_, at) => site.url(pathOf(at)));
      const tabs = await driver.inExtension<number[]>(
        `return Promise.all(${JSON.stringify(addresses)}.map(async (url) => (await api.tabs.create({ url, active: false })).id))`,
      );
      expect(tabs).toHaveLength(TABS);
      const told = (): Promise<number> =>
        driver.inExtension(`const titles = await Promise.all(${JSON.stringify(tabs)}.map((tabId) => api.action.getTitle({ tabId })));
        return titles.filter((title) => title === 'صافي: في هذه الصفحة خبر').length`);
      await expect.poll(told, { timeout: many(600_000, 60_000) }).toBe(TABS);
      const page = await driver.open(site.url(pathOf(0)));
      await session(driver, page);
      await driver.inExtension(`await api.tabs.remove(${JSON.stringify(tabs)})`);
      await page.close();
    },
  );
});
