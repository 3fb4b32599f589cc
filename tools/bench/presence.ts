/**
 * What it costs a page that Safi is there, in real Chromium: `npm run bench:presence [-- --rounds N --extension DIR LABEL=FILE…]`.
 *
 * Each page is loaded in two browsers, one with the built extension and one without, in turns. Printed are the medians
 * of both and of the paired differences. Times are the thread's own, not the clock's: other work on the machine is not in them.
 */
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { readSaved } from '../article/saved.ts';
import { launchChromium, QUIET } from '../browsers/chromium.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { loadOnce } from './presence/load.ts';
import { countMessages } from './presence/messages.ts';
import { report, type Row } from './presence/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '30' },
    extension: { type: 'string', default: 'dist/chrome' },
  },
});

const FIXTURES = [
  'not Arabic=tests/fixtures/detect--english-with-arabic-switch/page.html',
  'home page=tests/fixtures/detect--home-with-excerpts/page.html',
  'story=tests/fixtures/sample--river/page.html',
];

const safi = await launchChromium({ extension: values.extension });
const plain = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: [...QUIET, '--lang=ar'],
  defaultViewport: { width: 1280, height: 800 },
});
const heard = await countMessages(safi);
const rows: Row[] = [];
for (const named of positionals.length > 0 ? positionals : FIXTURES) {
  const [label = '', file = ''] = named.split(/=(.*)/su);
  const saved = readSaved(file, new Map());
  const row: Row = { label, with: [], without: [], messages: 0 };
  // Once before the clock counts: the first page of a browser starts more than a page.
  for (const browser of [plain, safi.browser]) await loadOnce(browser, saved);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const before = await heard();
    const isFirst = round % 2 === 0;
    if (isFirst) row.without.push(await loadOnce(plain, saved));
    row.with.push(await loadOnce(safi.browser, saved));
    if (!isFirst) row.without.push(await loadOnce(plain, saved));
    row.messages += (await heard()) - before;
  }
  rows.push(row);
}
await safi.browser.close();
await plain.close();
console.log(report(rows));
