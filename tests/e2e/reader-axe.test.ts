import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader, type InReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = '/2026/03/11/river-dam-returns';

/**
 * What axe has against the open reader, and against the contrast of what is read there: seven to one. It runs in the world of the extension's own scripts, the only one that is shown the
 * closed root, and sees that root as if it were open.
 */
const FAULTS = `
  const host = dialog.getRootNode().host;
  Object.defineProperty(host, 'shadowRoot', { value: dialog.getRootNode(), configurable: true });
  ${AXE};
  const told = ({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary);
  const story = dialog.querySelectorAll('h1, .text, .sum');
  const rules = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, resultTypes: ['violations', 'passes'] };
  return axe.run(host, { resultTypes: ['violations'] }).then(async (all) => {
    const read = await axe.run(story, rules);
    const isLooked = read.passes.length > 0;
    return [...told(all), ...told(read), ...(isLooked ? [] : ['nothing was read'])];
  });`;

const LOOKS = (['light', 'sepia', 'dark', 'black'] as const)
  .flatMap((theme) => (['ar', 'en', 'fr'] as const).map((language) => ({ theme, language })))
  // Colours and words are the same in both browsers: each language and each theme is enough in the second one.
  .filter((_, at) => browserName === 'chromium' || at % 4 === 0 || at === 9);

describe(`the reader in ${browserName}, asked by axe`, () => {
  let driver: Driver;
  let site: Served;
  let reader: InReader;

  beforeAll(async () => {
    driver = await start();
    site = await serve({ [STORY]: fixture('sample--river') });
    reader = inReader(driver);
  });

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it.each(LOOKS)('has no fault in $theme and $language, wide and narrow', async (look) => {
    await driver.inExtension(`await api.storage.sync.set({ settings: ${JSON.stringify(look)} })`);
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await reader.waitFor('.sum button');
    await page.setViewport({ width: 1440, height: 900 });
    await page.keyboard.press('KeyA');
    await reader.waitFor('.look');
    expect(await reader.ask(FAULTS)).toEqual([]);
    await page.keyboard.press('KeyO');
    await page.setViewport({ width: 390, height: 844 });
    expect(await reader.ask(FAULTS)).toEqual([]);
    await page.close();
  });
});
