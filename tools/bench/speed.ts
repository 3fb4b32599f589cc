/**
 * What each step costs by the size of a page, beside plain Readability in the same run: `npm run bench:speed [-- --rounds N --clicks N]`.
 *
 * Invented story pages from a tenth to five times the usual size stand in one Chromium. Printed are milliseconds of plain
 * Readability, each step as a share of it, and the exponent of each step's growth with the page's elements (1 is
 * linear); drawn in `out/speed.svg`. What a click opens is measured in the built extension, beside the least extension that opens
 * the same made of plain Readability, `clicks` times a page; both take a frame or two, whatever the page. It is the growth that counts here: the pages are tidier than real ones, on which plain
 * Readability takes longer. What a step may cost is measured on saved pages, by `bench:pages` and `bench:names`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { QUIET } from '../browsers/chromium.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { openSaved } from '../browsers/read.ts';
import { bundle } from './bundle.ts';
import { lasting } from './reader/lasting.ts';
import { startPeer } from './reader/peer.ts';
import { startSafi } from './reader/safi.ts';
import { clicksOn } from './speed/clicks.ts';
import type { PageSteps } from './speed/in-page.ts';
import { storyPage } from './speed/pages.ts';
import { drawing, type MeasuredPage, report } from './speed/report.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    clicks: { type: 'string', default: '3' },
  },
});

const SIZES = [0.1, 0.2, 0.5, 1, 2, 5];
const URL = 'http://127.0.0.1/2026/03/11/old-market-reopens';

const saved = (size: number) => ({
  id: `size ${size}`,
  bytes: Buffer.from(storyPage(size)),
  url: URL,
});

async function measure(browser: Browser, script: string, size: number): Promise<PageSteps> {
  const page = await openSaved(browser, saved(size));
  await page.evaluate(script);
  const model = JSON.stringify([...readFileSync('models/names.bin')]);
  const steps = await page.evaluate(`safiSteps(${Number(values.rounds)}, ${model})`);
  await page.close();
  return steps as PageSteps; // as in-page.ts gives them
}

const script = await bundle('tools/bench/speed/in-page.ts', true);
const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: QUIET,
});
const browsers = { safi: await lasting(startSafi), plain: await lasting(startPeer) };
const pages: MeasuredPage[] = [];
for (const size of SIZES) {
  const steps = await measure(browser, script, size);
  pages.push({ ...steps, clicks: await clicksOn(browsers, saved(size), Number(values.clicks)) });
}
for (const one of [browser, browsers.safi, browsers.plain]) await one.close();
console.log(report(pages));
mkdirSync('out', { recursive: true });
writeFileSync('out/speed.svg', drawing(pages));
console.log('drawn in out/speed.svg');
