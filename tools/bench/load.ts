/**
 * What the largest pages cost beside plain Readability in the same run, and for how long Safi's own code holds the page's
 * thread at a time: `npm run bench:load [-- --rounds N]`.
 *
 * Printed for each page and step are the multiple of plain Readability's time and the longest stretch in milliseconds, Readability's
 * own left out, each the least of the rounds: whatever else the machine does only adds to a time.
 */
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { QUIET } from '../browsers/chromium.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { openSaved } from '../browsers/read.ts';
import { bundle } from './bundle.ts';
import { lined } from './lined.ts';
import type { LoadSteps } from './load/in-page.ts';
import { pages } from './load/pages.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const URL = 'http://127.0.0.1/2026/03/11/old-market-reopens';
const STEPS = ['detect', 'read', 'clutter'];
/** Plain Readability takes half a minute on the deepest page. */
const PATIENCE = 300_000;

async function measure(browser: Browser, script: string, html: string): Promise<LoadSteps[]> {
  const page = await openSaved(browser, { bytes: Buffer.from(html), url: URL });
  await page.evaluate(script);
  const rounds: LoadSteps[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push((await page.evaluate('safiLoad()')) as LoadSteps); // as in-page.ts gives them
  }
  await page.close();
  return rounds;
}

const least = (rounds: readonly LoadSteps[], of: (one: LoadSteps) => number | undefined): number =>
  Math.min(...rounds.map((one) => of(one) ?? Number.NaN));

function row(name: string, rounds: readonly LoadSteps[]): string[] {
  const cells = STEPS.flatMap((step) => [
    least(rounds, ({ steps, readability }) => (steps[step]?.all ?? 0) / readability).toFixed(2),
    least(rounds, ({ steps }) => steps[step]?.longest).toFixed(0),
  ]);
  const plain = least(rounds, ({ readability }) => readability).toFixed(0);
  return [name, rounds[0]?.answer ?? '', plain, ...cells];
}

const script = await bundle('tools/bench/load/in-page.ts', true);
const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: QUIET,
  protocolTimeout: PATIENCE,
});
const rows: string[][] = [];
for (const [name, html] of Object.entries(pages)) {
  rows.push(row(name, await measure(browser, script, html)));
}
await browser.close();
const heads = STEPS.flatMap((step) => [`${step} ×`, 'longest ms']);
console.log(lined([['a page', 'answer', 'readability ms', ...heads], ...rows]));
