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

/**
 * What is timed of a page, in milliseconds: the least of many rounds, since other programs run beside. The names: the words
 * of the story were met before (`again`), only those that the other pages' stories have (`others`), or none (`first`).
 * Readability: as often as the names (`plain`), and once on a page that was just opened (`opened`), as every page's is.
 */
type Times = Record<Timed, number> & { words: number };
type Timed = 'again' | 'others' | 'first' | 'plain' | 'opened';
/** A page with its own story, and with that story grown to `LENGTH` words. */
type PageTimes = { id: string; own: Times; grown: Times };

/** Timed runs a page, and those before the clock counts; how often a page is opened anew. */
const ROUNDS = 15;
const WARM_UP = 5;
const OPENED = 2;
const LENGTH = 1000;

/**
 * Prints how much of plain Readability's time the names of a page's story take: the finder in the built extension's own
 * worker, Readability in the page, in turns in one Chromium. Each page is measured as it is, and with its story grown to
 * 1,000 words by paragraphs of our own, on which Readability has to work too. In: a folder with `names/<id>.json`,
 * `html/<id>.html` and `manifest.json`.
 */
export async function besideReadability(folder: string): Promise<void> {
  const safi = await launchChromium();
  const worker = await (await safi.worker()).worker();
  if (!worker) throw new Error('The extension has no worker.');
  const begun = await begin(worker);
  const plain = await bundle('tools/bench/names/in-page.ts');
  const paragraphs = ownTestStories().map(({ text }) => text);
  const open = async (saved: SavedPage, more: readonly string[]) => {
    const page = await openSaved(safi.browser, saved);
    await page.evaluate(plain);
    await page.evaluate(`safiPlain.add(${JSON.stringify(more)})`);
    return page;
  };
  const saved = savedPages(folder);
  const stories: string[] = [];
  const missing: number[] = [];
  for (const one of saved) {
    const page = await open(one.saved, []);
    stories.push(String(await page.evaluate('safiPlain.story()')));
    const asked = `safiPlain.missing(${JSON.stringify(paragraphs)}, ${LENGTH})`;
    missing.push(Number(await page.evaluate(asked)));
    await page.close();
  }
  const pages: PageTimes[] = [];
  for (const [i, { id, saved: one }] of saved.entries()) {
    const others = stories.filter((_, at) => at !== i);
    const timed = (more: readonly string[]) => inTurns(worker, others, () => open(one, more));
    const own = await timed([]);
    pages.push({ id, own, grown: await timed(paragraphs.slice(0, missing[i])) });
  }
  await safi.browser.close();
  print(pages);
  console.log(`once a worker: ${begun}`);
}

function print(pages: readonly PageTimes[]): void {
  const sorted = pages.toSorted((a, b) => a.own.words - b.own.words);
  for (const { id, own, grown } of sorted) console.log(`  ${id}: ${shares(own)}; ${shares(grown)}`);
  for (const of of ['plain', 'opened'] as const) {
    const all = (times: (page: PageTimes) => Times) => {
      const list = pages.map(times);
      const share = (time: Timed) => median(list.map((one) => one[time] / one[of])).toFixed(2);
      return `${share('again')} again, ${share('others')} behind other stories, ${share('first')} first`;
    };
    const note = of === 'plain' ? 'run again and again' : 'as a page is opened';
    console.log(
      `beside plain Readability on the same page, ${note} (medians of ${pages.length}): with its own story ` +
        `${all(({ own }) => own)}; with the story grown to ${LENGTH} words ${all(({ grown }) => grown)}`,
    );
  }
}

function shares({ words, again, others, first, plain, opened }: Times): string {
  const all = [plain, opened, again, others, first].map((time) => time.toFixed(1));
  const [one, two, ...names] = all;
  return `${words} words, Readability ${one} ms, opened ${two}, names ${names.join(', ')}`;
}

type SavedPage = ReturnType<typeof savedPages>[number]['saved'];

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

async function inTurns(
  worker: WebWorker,
  others: readonly string[],
  open: () => Promise<Page>,
): Promise<Times> {
  const opened: number[] = [];
  for (let i = 0; i < OPENED; i += 1) {
    const fresh = await open();
    opened.push(Number(await fresh.evaluate('safiPlain.time()')));
    await fresh.close();
  }
  const page = await open();
  const text = String(await page.evaluate('safiPlain.story()'));
  const said = JSON.stringify(text);
  const behind = async (before: readonly string[]) =>
    Number(await worker.evaluate(`safiNames.timeBehind(${JSON.stringify(before)}, ${said})`));
  const rounds: Record<'again' | 'others' | 'first' | 'plain', number>[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const plain = Number(await page.evaluate('safiPlain.time()'));
    const first = await behind([]);
    const again = Number(await worker.evaluate(`safiNames.time(${said})`));
    // The other stories are many: in every fifth round.
    const isFifth = round % 5 === 0;
    rounds.push({ plain, first, again, others: isFifth ? await behind(others) : Infinity });
  }
  await page.close();
  const least = (of: 'again' | 'others' | 'first' | 'plain') =>
    Math.min(...rounds.slice(WARM_UP).map((times) => times[of]));
  return {
    words: tokens(text).length,
    again: least('again'),
    others: least('others'),
    first: least('first'),
    plain: least('plain'),
    opened: Math.min(...opened),
  };
}
