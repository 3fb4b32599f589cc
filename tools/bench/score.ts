import { normalise } from '../../src/core/text/normalise.ts';

/** What a story page holds, as a person marked it. */
export type Gold = {
  id: string;
  title: string | null;
  byline?: string | null;
  date: string | null;
  must_have: string[];
  must_not: string[];
  body_text: string;
};

/** Counts and shares for one page; null where the gold does not say. */
export type Score = {
  found: readonly [number, number];
  leaked: readonly [number, number];
  isPerfect: boolean;
  f1: number;
  title: boolean | null;
  date: boolean | null;
  byline: boolean | null;
};

/** An engine's result, as text. */
export type Result = {
  text: string;
  title: string | null;
  byline: string | null;
  published: string | null;
};

const split = (text: string | null): string[] =>
  normalise(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];

const NGRAM = 4;

function ngrams(list: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let at = 0; at + NGRAM <= list.length; at += 1) {
    const key = list.slice(at, at + NGRAM).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);

/** F1 over the four-word sequences of two texts. */
function f1(got: readonly string[], gold: readonly string[]): number {
  const [a, b] = [ngrams(got), ngrams(gold)];
  let common = 0;
  for (const [key, count] of b) common += Math.min(count, a.get(key) ?? 0);
  return size(a) + size(b) === 0 ? 0 : (2 * common) / (size(a) + size(b));
}

/** How good a result is: whole words after folding, so spelling of hamza and marks is no error. */
export function score(got: Result, gold: Gold): Score {
  const list = split(got.text);
  const whole = ` ${list.join(' ')} `;
  const holds = (snippet: string): boolean => whole.includes(` ${split(snippet).join(' ')} `);
  const same = (a: string | null, b: string): boolean => split(a).join(' ') === split(b).join(' ');
  const found = gold.must_have.filter(holds).length;
  const leaked = gold.must_not.filter(holds).length;
  return {
    found: [found, gold.must_have.length],
    leaked: [leaked, gold.must_not.length],
    isPerfect: found === gold.must_have.length && leaked === 0,
    f1: f1(list, split(gold.body_text)),
    title: gold.title ? same(got.title, gold.title) : null,
    date: gold.date ? (got.published ?? '').slice(0, 10) === gold.date.slice(0, 10) : null,
    byline: gold.byline === undefined ? null : same(got.byline, gold.byline ?? ''),
  };
}
