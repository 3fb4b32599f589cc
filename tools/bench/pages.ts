import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure.ts';
import { bundle } from './bundle.ts';
import { savedCases } from './cases.ts';
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

/** Every engine on one page, which is served as its bytes under its own address with all other requests refused. */
async function runPage(
  browser: Browser,
  script: string,
  { bytes: body, url }: { bytes: Buffer; url: string },
) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
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
const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Row[] = [];
for (const { gold, ...saved } of savedCases<Gold>(values)) {
  // What holds no story has a gold without a body.
  if (!gold?.body_text) continue;
  const results = await runPage(browser, script, saved);
  for (const { engine, answer, cost } of results)
    rows.push({ ...score(answer, gold), engine, ...cost });
}
await browser.close();
console.log(`${rows.length / new Set(rows.map((row) => row.engine)).size} pages`);
console.log(table(rows));
