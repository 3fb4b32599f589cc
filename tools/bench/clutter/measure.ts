import type { Browser, Page } from 'puppeteer-core';
import type { Line } from './in-page.ts';
import { phraseFinder, type Phrase } from './phrases.ts';
import { openPage } from './saved-page.ts';

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
  isRestored: boolean;
};

export type Tools = { browser: Browser; script: string; shots: string | null };

const TIMES = 9;
const ROUNDS = 50;

const seenText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

async function shoot(page: Page, file: string | null): Promise<void> {
  if (!file) return;
  // A page that has just changed is sometimes shot before it is painted.
  await new Promise((done) => {
    setTimeout(done, 300);
  });
  await page.screenshot({ path: file, fullPage: true });
}

/** Runs one page: off, on, and off again; then, opened anew, the lists alone. */
export async function measure(tools: Tools, one: Case): Promise<Row> {
  const { id, gold } = one;
  const shot = (name: string): string | null => tools.shots && `${tools.shots}/${id}-${name}.png`;
  const page = await openPage(tools.browser, one, tools.script);
  const before = phraseFinder(await seenText(page));
  await shoot(page, shot('before'));
  await page.evaluate(() => window.safiClutter.read());
  const elements = await page.evaluate(() => window.safiClutter.elements());
  const [first = 0, ...rest] = await page.evaluate((n) => window.safiClutter.time(n), TIMES);
  const seen = await page.evaluate(() => window.safiClutter.seen());
  const { lines, refused } = await page.evaluate(() => window.safiClutter.on());
  const after = phraseFinder(await seenText(page));
  const lostElements = await page.evaluate((known) => window.safiClutter.lost(known), seen);
  await shoot(page, shot('after'));
  await page.evaluate(() => window.safiClutter.off());
  const isRestored = await page.evaluate((n) => window.safiClutter.isRestored(n), ROUNDS);
  await page.close();

  const listed = await openPage(tools.browser, one, tools.script);
  await listed.evaluate(() => window.safiClutter.listsAlone());
  const alone = phraseFinder(await seenText(listed));
  await listed.close();

  const clutter = gold.must_not.filter(before);
  const story = [...gold.must_have, ...(gold.title ? [gold.title] : [])].filter(before);
  const perThousand = 1000 / Math.max(1, elements);
  return {
    id,
    clutter: clutter.length,
    left: clutter.filter(after),
    leftByLists: clutter.filter(alone).length,
    story: story.length,
    lost: story.filter((phrase) => !after(phrase)),
    lostElements,
    lines,
    refused,
    cold: first * perThousand,
    warm: middle(rest) * perThousand,
    best: Math.min(...rest) * perThousand,
    isRestored,
  };
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
