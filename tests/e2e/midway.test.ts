import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab } from './active-tab.ts';
import { browserName, start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';

/** What a page of Safi asks of the background for a tab. */
const asked: Record<string, object> = {
  toggleReader: {},
  setClutter: { on: true },
  goTo: { at: { start: 0, end: 20 } },
  report: { force: true },
};

describe(`what ends in the middle of the work in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let own: Page;

  beforeAll(async () => {
    [driver, site] = await Promise.all([
      start(),
      serve({ [STORY]: fixture('sample--river'), '/next': fixture('e2e--english') }),
    ]);
    own = await driver.openOwn('src/options/options.html');
    await until(() => own.evaluate("typeof chrome.runtime.sendMessage === 'function'"), 'its API');
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const tabOf = async (page: Page): Promise<number> => {
    await page.bringToFront();
    return driver.inExtension<number>(`return ${activeTab}.id`);
  };
  /** Asks, then does something before the answer; how it came out, or `hung`. */
  const askAnd = (name: string, tab: number, then: string): Promise<unknown> =>
    own.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const request = { tab: ${tab}, ...${JSON.stringify(asked[name])} };
      const answered = api.runtime.sendMessage({ to: 'background', name: '${name}', request })
        .then((answer) => answer === undefined ? 'none' : 'answered', () => 'none');
      ${then};
      return Promise.race([answered, new Promise((late) => setTimeout(late, 10000, 'hung'))]);
    })()`);
  const worksStill = async (): Promise<void> => {
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.close();
    await page.close();
  };

  it.each([
    ['closed', (tab: number) => `void api.tabs.remove(${tab})`],
    ['navigated', (tab: number) => `void api.tabs.update(${tab}, { url: '${site.url('/next')}' })`],
    ['discarded', (tab: number) => `void api.tabs.discard(${tab}).catch(() => null)`],
  ])('a tab that is %s leaves nobody waiting', async (_, then) => {
    for (const name of Object.keys(asked)) {
      const page = await driver.open(site.url(STORY));
      const tab = await tabOf(page);
      // A tab in sight is not discarded.
      await own.bringToFront();
      expect([name, await askAnd(name, tab, then(tab))]).not.toEqual([name, 'hung']);
      await driver.inExtension(`await api.tabs.remove(${tab}).catch(() => null)`);
    }
    await worksStill();
  });

  it('a tab that was discarded is read when it comes back', async () => {
    const page = await driver.open(site.url(STORY));
    const tab = await tabOf(page);
    await own.bringToFront();
    const discarded = await driver.inExtension<number>(
      `const got = await api.tabs.discard(${tab}); return got?.id ?? ${tab}`,
    );
    const isGone = `return (await api.tabs.get(${discarded})).discarded`;
    await expect.poll(() => driver.inExtension<boolean>(isGone)).toBe(true);
    await driver.inExtension(`await api.tabs.update(${discarded}, { active: true })`);
    await until(
      async () => (await driver.toolbarTitle()) === 'صافي: في هذه الصفحة خبر',
      'the title of a found story',
    );
    await driver.inExtension(`await api.tabs.remove(${discarded})`);
  });

  it.runIf(browserName === 'chromium')('a tab that was frozen is read when it thaws', async () => {
    const page = await driver.open(site.url(STORY));
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.close();
    await page.close();
  });
});
