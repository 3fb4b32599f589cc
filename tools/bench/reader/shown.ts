import { phraseFinder, type Phrase } from '../clutter/phrases.ts';
import type { GoldCase } from '../cases.ts';
import type { Bench } from './browser.ts';
import { visibleText } from './safi.ts';

/** How the gold's phrases stand in what the reader shows. */
export type Shown = {
  missing: Phrase[];
  leaked: Phrase[];
  of: readonly [must: number, not: number];
};

const PATIENCE = 20_000;

async function textOf(bench: Bench): Promise<string> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const text = await visibleText(bench).catch(() => null);
    if (text !== null) return text;
    // A page that the reader does not open on shows nothing: every phrase is missing.
    if (Date.now() > end) return '';
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Opens the reader on a page by a click and looks for the phrases in all that it shows, summary and names included. */
export async function shownOn(bench: Bench, saved: GoldCase): Promise<Shown> {
  await bench.clickOpens('reader');
  const page = await bench.open(saved);
  await bench.click(page);
  const holds = phraseFinder(await textOf(bench));
  await page.close();
  return {
    missing: saved.mustHave.filter((phrase) => !holds(phrase)),
    leaked: saved.mustNot.filter(holds),
    of: [saved.mustHave.length, saved.mustNot.length],
  };
}
