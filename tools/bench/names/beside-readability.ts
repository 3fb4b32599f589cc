import fs from 'node:fs';
import path from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { tokens } from '../../../src/core/text/words.ts';
import { readManifest, readSaved } from '../../article/saved.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { openSaved } from '../../browsers/read.ts';
import { bundle } from '../bundle.ts';
import { median } from '../median.ts';
import { ownTestStories } from './own-stories.ts';

/** What is timed of a page, in milliseconds: the least of many rounds, since other programs run beside. */
type Times = { words: number; again: number; first: number; plain: number };
/** A page with its own story, and with that story grown to `LENGTH` words. */
type PageTimes = { id: string; own: Times; grown: Times };

/** Timed runs a page, and those before the clock counts. */
const ROUNDS = 25;
const WARM_UP = 10;
const LENGTH = 1000;

/**
 * Prints how much of plain Readability's time the names of a page's story take: the finder in the built extension's own
 * worker, Readability in the page, in turns in one Chromium. Each page is measured as it is, and with its story grown to
 * 1,000 words by paragraphs of our own, on which Readability has to work too. "Again": the words of the story were met
 * before, as most of any story's are in a worker that has read some; "first": none was. In: a folder with
 * `names/<id>.json`, `html/<id>.html` and `manifest.json`.
 */
export async function besideReadability(folder: string): Promise<void> {
  const safi = await launchChromium();
  const worker = await (await safi.worker()).worker();
  if (!worker) throw new Error('The extension has no worker.');
  const begun = await begin(worker);
  const plain = await bundle('tools/bench/names/in-page.ts');
  const more = JSON.stringify(ownTestStories().map(({ text }) => text));
  const pages: PageTimes[] = [];
  for (const { id, saved } of savedPages(folder)) {
    const page = await openSaved(safi.browser, saved);
    await page.evaluate(plain);
    const own = await inTurns(worker, page);
    await page.evaluate(`safiPlain.grow(${more}, ${LENGTH})`);
    pages.push({ id, own, grown: await inTurns(worker, page) });
    await page.close();
  }
  await safi.browser.close();
  print(pages);
  console.log(`once a worker: ${begun}`);
}

function print(pages: readonly PageTimes[]): void {
  const sorted = pages.toSorted((a, b) => a.own.words - b.own.words);
  for (const { id, own, grown } of sorted) console.log(`  ${id}: ${shares(own)}; ${shares(grown)}`);
  const all = (times: (page: PageTimes) => Times) => {
    const list = pages.map(times);
    const share = (of: 'again' | 'first') => median(list.map((one) => one[of] / one.plain));
    return `${share('again').toFixed(2)} again, ${share('first').toFixed(2)} first`;
  };
  console.log(
    `beside plain Readability on the same page (medians of ${pages.length}): with its own story ` +
      `${all(({ own }) => own)}; with the story grown to ${LENGTH} words ${all(({ grown }) => grown)}`,
  );
}

function shares({ words, again, first, plain }: Times): string {
  const share = (time: number) => `${time.toFixed(1)} ms = ${(time / plain).toFixed(2)}`;
  return `${words} words, Readability ${plain.toFixed(1)} ms, names again ${share(again)}, first ${share(first)}`;
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

async function inTurns(worker: WebWorker, page: Page): Promise<Times> {
  const text = String(await page.evaluate('safiPlain.story()'));
  const names = async (isFirst: boolean) =>
    Number(await worker.evaluate(`safiNames.time(${JSON.stringify(text)}, ${isFirst})`));
  const least: Times = {
    words: tokens(text).length,
    again: Infinity,
    first: Infinity,
    plain: Infinity,
  };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const plain = Number(await page.evaluate('safiPlain.time()'));
    const first = await names(true);
    // The memories are those of the model itself again, and full.
    await names(false);
    const again = await names(false);
    if (round < 0) continue;
    least.plain = Math.min(least.plain, plain);
    least.first = Math.min(least.first, first);
    least.again = Math.min(least.again, again);
  }
  return least;
}
