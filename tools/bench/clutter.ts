/**
 * How much clutter goes, that no story does, and what it costs, in real Chromium:
 * `npm run bench:clutter [-- --pages DIR --gold DIR --manifest FILE --shots DIR --only ID --verbose --storm --fault]`.
 *
 * Each saved page, with a gold or without, is opened under its own address; pictures are all one, every other request
 * is refused. The gold's phrases are looked for in what a reader sees (`innerText`), before and after; then the switch
 * goes on and off 50 times, and what is left is counted in the script's own world. Times are of the page's thread.
 * Without directories it runs on the fixtures. `--storm` does nothing but add 500 nodes in 30 seconds to the story with
 * the least markup and to the one with the most (about three minutes); `--fault` leaves one style, which every page must
 * then tell.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure.ts';
import { bundle } from './bundle.ts';
import { savedCases } from './cases.ts';
import { measure, type Case, type Row, type Tools } from './clutter/measure.ts';
import { pageReport, totalReport } from './clutter/report.ts';
import { openPage } from './clutter/saved-page.ts';
import type { Storm } from './clutter/storm.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'tests/fixtures' },
    gold: { type: 'string', default: 'tests/fixtures' },
    manifest: { type: 'string' },
    shots: { type: 'string' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    storm: { type: 'boolean', default: false },
    fault: { type: 'boolean', default: false },
  },
});

/** The pages with a gold or none; what has a gold of another sort is left out. */
function cases(): Case[] {
  return savedCases<Partial<Case['gold']>>(values)
    .filter(({ id }) => id.includes(values.only))
    .flatMap(({ id, url, bytes, gold }) => {
      const { must_have, must_not, title = null } = gold ?? { must_have: [], must_not: [] };
      return must_have && must_not
        ? [{ id, url, body: bytes, gold: { title, must_have, must_not } }]
        : [];
    });
}

/** The story with the least markup, and the one with the most. */
function stormy(): Case[] {
  const stories = cases()
    .filter(({ gold }) => gold.must_have.length > 0)
    .toSorted((one, other) => one.body.length - other.body.length);
  return [...new Set([stories[0], stories.at(-1)])].filter((one) => one !== undefined);
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)} %`;

/** The same storm without and with the switch: what it costs more with it is layout of what goes too. */
async function storm(browser: Browser, script: string, one: Case): Promise<string> {
  const spent = async (isOn: boolean): Promise<Storm & { thread: number; elements: number }> => {
    const { call, threadTime, close } = await openPage(browser, one, script);
    await call('read', true);
    const elements = await call('elements');
    const start = await threadTime();
    const storm = await call('storm', 500, 30_000, isOn);
    const end = await threadTime();
    await close();
    return { ...storm, elements, thread: end.all - start.all };
  };
  const [off, on] = [await spent(false), await spent(true)];
  return [
    `storm of 500 nodes in 30 s on ${one.id} (${on.elements} elements): following takes ${percent(on.own, on.all)} of the page's time`,
    `its thread is busy ${percent(on.thread, on.all)} of it, ${percent(off.thread, off.all)} without Safi`,
    `clutter hidden ${on.clutter}, paragraphs kept ${on.kept}`,
  ].join('; ');
}

const script = await bundle('tools/bench/clutter/in-page.ts');
const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  defaultViewport: { width: 1280, height: 800 },
});
if (values.shots) mkdirSync(values.shots, { recursive: true });
if (values.storm) {
  for (const one of stormy()) console.log(await storm(browser, script, one));
  await browser.close();
  process.exit();
}
const tools: Tools = { browser, script, shots: values.shots ?? null, isFaulty: values.fault };
const rows: Row[] = [];
for (const one of cases()) {
  const row = await measure(tools, one);
  rows.push(row);
  console.log(pageReport(row, values.verbose));
}
await browser.close();
if (rows.length > 0) console.log(totalReport(rows));
