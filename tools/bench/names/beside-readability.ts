import fs from 'node:fs';
import path from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { tokens } from '../../../src/core/text/words.ts';
import { readManifest, readSaved } from '../../article/saved.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { openSaved } from '../../browsers/read.ts';
import { bundle } from '../bundle.ts';

/** One page: the words of its story, and medians in milliseconds. */
type PageTimes = { id: string; words: number; names: number; plain: number };

/** Timed runs a page, and those before the clock counts. */
const ROUNDS = 15;
const WARM_UP = 10;

/**
 * Prints how much of plain Readability's time the names of a page's story take, as they are and for 1,000 words: the
 * finder in the built extension's own worker, Readability in the page, in turns in one Chromium. In: a folder with
 * `names/<id>.json`, `html/<id>.html` and `manifest.json`.
 */
export async function besideReadability(folder: string): Promise<void> {
  const safi = await launchChromium();
  const worker = await (await safi.worker()).worker();
  if (!worker) throw new Error('The extension has no worker.');
  const begun = await begin(worker);
  const plain = await bundle('tools/bench/names/in-page.ts');
  const pages: PageTimes[] = [];
  for (const { id, saved } of savedPages(folder)) {
    const page = await openSaved(safi.browser, saved);
    await page.evaluate(plain);
    pages.push({ id, ...(await inTurns(worker, page)) });
    await page.close();
  }
  await safi.browser.close();
  for (const page of pages) console.log(`  ${lineOf(page)}`);
  const share = median(pages.map(({ names, plain }) => names / plain)).toFixed(2);
  const thousand = median(pages.map(forThousand)).toFixed(2);
  console.log(
    `beside plain Readability on the same page: the page's own story, as long as it is, takes ${share} of its time; ` +
      `scaled to 1,000 words, ${thousand} (medians of ${pages.length} pages); once a worker: ${begun}`,
  );
}

function savedPages(folder: string) {
  const urls = readManifest(path.join(folder, 'manifest.json'));
  return fs.readdirSync(path.join(folder, 'names')).map((file) => {
    const id = file.replace(/\.json$/u, '');
    const html = path.join(folder, 'html', `${id}.html`);
    return { id, saved: readSaved(html, urls) };
  });
}

/** Puts the finder into the worker, bundled as the product is; says what the worker waits for once. */
async function begin(worker: WebWorker): Promise<string> {
  const script = await bundle('tools/bench/names/in-worker.ts', true);
  const timed = `{ const began = performance.now();\n${script}\nperformance.now() - began; }`;
  const loading = Number(await worker.evaluate(timed));
  const file = "chrome.runtime.getURL('models/names.bin')";
  const preparing = Number(await worker.evaluate(`safiNames.prepare(${file})`));
  return `its script ${loading.toFixed(0)} ms, model and lists ${preparing.toFixed(0)} ms`;
}

async function inTurns(worker: WebWorker, page: Page) {
  const text = String(await page.evaluate('safiPlain.story()'));
  const times = { names: [] as number[], plain: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const plain = Number(await page.evaluate('safiPlain.time()'));
    const names = Number(await worker.evaluate(`safiNames.time(${JSON.stringify(text)})`));
    if (round < 0) continue;
    times.plain.push(plain);
    times.names.push(names);
  }
  return { words: tokens(text).length, names: median(times.names), plain: median(times.plain) };
}

function lineOf(page: PageTimes): string {
  const { id, words, names, plain } = page;
  const times = `names ${names.toFixed(1)} ms, Readability ${plain.toFixed(1)} ms`;
  return `${id}: ${words} words, ${times}: ${(names / plain).toFixed(2)}, ${forThousand(page).toFixed(2)} for 1,000`;
}

const forThousand = ({ words, names, plain }: PageTimes): number => (1000 * names) / words / plain;

/** The middle one; NaN of none. */
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
