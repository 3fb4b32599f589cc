import type { Browser } from 'puppeteer-core';
import type { Line } from './in-page.ts';
import { phraseFinder, type Phrase } from './phrases.ts';
import type { Restored } from './restored.ts';
import { openPage, type Opened, type Spent } from './saved-page.ts';
import { median } from '../median.ts';

/** A saved page and what a person marked in it. */
export type Case = {
  id: string;
  url: string;
  body: Buffer;
  gold: { title: string | null; must_have: Phrase[]; must_not: Phrase[] };
};

/** What became of one page. */
export type Row = {
  id: string;
  /** Blocks of the story; 0 where the page is none. */
  blocks: number;
  /** Clutter phrases that were seen at first; those still seen, with our rules and with the lists alone. */
  clutter: number;
  left: Phrase[];
  leftByLists: number;
  /** Story phrases seen at first (headline included); those lost. */
  story: number;
  lost: Phrase[];
  /** Elements of the story (headline, pictures) that are gone. */
  lostElements: number;
  lines: Line[];
  refused: string[];
  /** Milliseconds of the page's thread per 1,000 elements: first time, the middle and the best of the rest. */
  cold: number;
  warm: number;
  best: number;
  /** The body's elements; milliseconds of the page's thread, the middle of the rest; what of it was layout. */
  elements: number;
  once: number;
  layout: number;
  restored: Restored;
  isRestored: boolean;
};

export type Tools = { browser: Browser; script: string; shots: string | null; isFaulty: boolean };

const TIMES = 9;
const ROUNDS = 50;

async function shoot({ page }: Opened, file: string | null): Promise<void> {
  if (!file) return;
  // A page that has just changed is sometimes shot before it is painted.
  await new Promise((done) => {
    setTimeout(done, 300);
  });
  // Beyond the viewport, pages that run to the left are shot from the wrong side.
  await page.screenshot({ path: file, fullPage: true, captureBeyondViewport: false });
}

/** What it takes the page's thread to hide all and lay it out, again and again; the call itself is taken off. */
async function timesOf({ call, threadTime }: Opened): Promise<Spent[]> {
  const spent = async (work: () => Promise<unknown>): Promise<Spent> => {
    const start = await threadTime();
    await work();
    const end = await threadTime();
    return { all: end.all - start.all, layout: end.layout - start.layout };
  };
  const times: Spent[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    const idle = await spent(() => call('layOut'));
    const { all, layout } = await spent(() => call('onAlone'));
    times.push({ all: Math.max(0, all - idle.all), layout });
    await call('off');
    await call('layOut');
  }
  return times;
}

/** Runs one page: off, on, and off again; then, opened anew, the lists alone. */
export async function measure(tools: Tools, one: Case): Promise<Row> {
  const { id, gold } = one;
  const shot = (name: string): string | null => tools.shots && `${tools.shots}/${id}-${name}.png`;
  const opened = await openPage(tools.browser, one, tools.script);
  const { call } = opened;
  const before = phraseFinder(await call('text'));
  await shoot(opened, shot('before'));
  const blocks = await call('read', gold.must_have.length > 0);
  const elements = await call('elements');
  const [first, ...rest] = await timesOf(opened);
  const warm = rest.map(({ all }) => all);
  const seen = await call('seen');
  const { lines, refused } = await call('on');
  const after = phraseFinder(await call('text'));
  const lostElements = await call('lost', seen);
  await shoot(opened, shot('after'));
  await call('off');
  const sheets = opened.userSheets();
  const restored = await call('restored', ROUNDS, tools.isFaulty);
  const isSheetLeft = opened.userSheets() !== sheets;
  await opened.close();

  const listed = await openPage(tools.browser, one, tools.script);
  await listed.call('listsAlone');
  const alone = phraseFinder(await listed.call('text'));
  await listed.close();

  const clutter = gold.must_not.filter(before);
  const story = [...gold.must_have, ...(gold.title ? [gold.title] : [])].filter(before);
  const perThousand = 1000 / Math.max(1, elements);
  return {
    id,
    blocks,
    clutter: clutter.length,
    left: clutter.filter(after),
    leftByLists: clutter.filter(alone).length,
    story: story.length,
    lost: story.filter((phrase) => !after(phrase)),
    lostElements,
    lines,
    refused,
    elements,
    once: median(warm),
    layout: median(rest.map(({ layout }) => layout)),
    cold: (first?.all ?? Number.NaN) * perThousand,
    warm: median(warm) * perThousand,
    best: Math.min(...warm) * perThousand,
    restored,
    isRestored: restored.different === 0 && restored.left === null && !isSheetLeft,
  };
}
