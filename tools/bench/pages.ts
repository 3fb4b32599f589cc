import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { readManifest, readSaved } from '../article/saved.ts';
import { ensureBrowser } from '../browsers/ensure.ts';
import { bundle } from './bundle.ts';
import { costs } from './clock.ts';
import type { Told } from './inPage.ts';
import { score } from './score.ts';
import type { Gold } from './score.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';

/** `npm run bench:pages [-- --pages DIR --gold DIR --manifest FILE --rounds N]`: Safi beside its peers, in one Chromium. */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'tests/fixtures' },
    gold: { type: 'string', default: 'tests/fixtures' },
    manifest: { type: 'string' },
    rounds: { type: 'string', default: '7' },
  },
});

type Case = { file: string; gold: Gold };

/** The pages that have a gold: `<id>.html` beside `<id>.json`, or a folder a page as the fixtures have it. */
function casesOf(pages: string, gold: string): Case[] {
  const cases: Case[] = [];
  for (const name of readdirSync(gold).toSorted()) {
    const id = name.replace(/\.json$/u, '');
    const fixture = join(gold, name, 'expected.json');
    const told = name.endsWith('.json') ? join(gold, name) : fixture;
    const file = name.endsWith('.json')
      ? join(pages, `${id}.html`)
      : join(pages, name, 'page.html');
    if (!existsSync(told) || !existsSync(file)) continue;
    const read: Gold = { ...JSON.parse(readFileSync(told, 'utf8')), id };
    if (read.body_text) cases.push({ file, gold: read });
  }
  return cases;
}

/** Every engine on one page, which is served as its bytes under its own address with all other requests refused. */
async function runPage(
  browser: Browser,
  script: string,
  { file, url }: { file: string; url: string },
) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  const body = readFileSync(file);
  let isServed = false;
  page.on('request', (request) => {
    // Only the first: scripts of saved pages send the browser on to where they once lived.
    const isPage = !isServed && request.isNavigationRequest();
    isServed = true;
    void (isPage ? request.respond({ contentType: 'text/html', body }) : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await page.evaluate(script);
  const told: Record<string, Told> = JSON.parse(
    String(await page.evaluate('safiBench.answers().then(JSON.stringify)')),
  );
  const spent = await costs(page, Object.keys(told), Number(values.rounds));
  await page.close();
  return Object.entries(told).map(([engine, answer]) => ({
    engine,
    answer,
    cost: spent.get(engine) ?? { milliseconds: Number.NaN, ratio: Number.NaN },
  }));
}

const script = await bundle('tools/bench/inPage.ts');
const urls = readManifest(values.manifest ?? null);
const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Row[] = [];
for (const { file, gold } of casesOf(values.pages, values.gold)) {
  const { url } = readSaved(file, urls);
  const results = await runPage(browser, script, { file, url });
  for (const { engine, answer, cost } of results)
    rows.push({ ...score(answer, gold), engine, ...cost });
}
await browser.close();
console.log(`${rows.length / new Set(rows.map((row) => row.engine)).size} pages`);
console.log(table(rows));
