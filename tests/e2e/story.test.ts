import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const name = process.env['SAFI_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

describe(`a story in ${name}`, () => {
  let driver: Driver;
  let site: Served;
  beforeAll(async () => {
    [driver, site] = await Promise.all([
      start(name),
      serve({ '/2026/03/11/river-dam-returns': fixture('sample--river') }),
    ]);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('the toolbar button tells that there is a story', async () => {
    await driver.open(site.url('/2026/03/11/river-dam-returns'));
    await until(async () => (await driver.toolbarTitle()).includes('there is'), 'the found title');
    console.log(await driver.toolbarTitle());
  });

  it('reads through the popup', async () => {
    const page = await driver.open(site.url('/2026/03/11/river-dam-returns'));
    const popup = await driver.popup(page);
    console.log('popup open');
    console.log(
      await driver.inExtension(
        `const [t] = await api.tabs.query({ active: true, lastFocusedWindow: true }); return JSON.stringify(t)`,
      ),
    );
    await popup.close();
    expect(1).toBe(1);
  });
});
