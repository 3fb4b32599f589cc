import {
  FEATURES,
  SUMMARY_WEIGHTS,
  type Feature,
  type Weights,
} from '../../../src/core/lexicon/summaryWeights.ts';
import { candidates } from '../../../src/core/summary/candidates.ts';
import { features } from '../../../src/core/summary/score.ts';
import type { Article } from './easc.ts';
import { gramsOf, mean, wordsOf } from './rouge.ts';
import { solve } from './solve.ts';

/** One sentence: its features, how many words of it people chose, its weight in the fit. */
type Row = { signs: number[]; wanted: number; weight: number };

/** The corpus has no titles: their weight stays as reasoned. */
const LEARNT: readonly Feature[] = FEATURES.filter((key) => key !== 'title');

/** Pull towards zero, as a share of the whole weight. */
const RIDGE = 0.1;
/** A long article counts as so many sentences at most. */
const MOST = 15;

/**
 * Weights that tell, within an article, which sentences people take: ridge regression of the share of a sentence that
 * stands in the human extracts on its features, both less their mean over the article.
 */
export function learn(training: readonly Article[]): Weights {
  const rows = training.flatMap(rowsOf);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const scale = LEARNT.map(
    (_, at) =>
      Math.sqrt(
        rows.reduce((sum, row) => sum + row.weight * (row.signs[at] ?? 0) ** 2, 0) / total,
      ) || 1,
  );
  const signs = rows.map((row) => row.signs.map((value, at) => value / (scale[at] ?? 1)));
  const dot = (value: (row: Row, scaled: number[]) => number): number =>
    rows.reduce((sum, row, at) => sum + (row.weight / total) * value(row, signs[at] ?? []), 0);
  const left = LEARNT.map((_, i) =>
    LEARNT.map((_, j) => dot((_, x) => (x[i] ?? 0) * (x[j] ?? 0)) + (i === j ? RIDGE : 0)),
  );
  const right = LEARNT.map((_, i) => dot((row, x) => (x[i] ?? 0) * row.wanted));
  const found = solve(left, right).map((value, at) => value / (scale[at] ?? 1));
  const weights: Record<Feature, number> = { ...SUMMARY_WEIGHTS };
  for (const [at, key] of LEARNT.entries()) weights[key] = found[at] ?? 0;
  return weights;
}

/** The mean of the weights that the folds learnt: what may be shipped. */
export const agreement = (folds: readonly Weights[]): Weights => {
  const weights: Record<Feature, number> = { ...SUMMARY_WEIGHTS };
  for (const key of LEARNT) weights[key] = mean(folds.map((one) => one[key]));
  return weights;
};

const cache = new Map<string, Row[]>();

function rowsOf(article: Article): Row[] {
  const known = cache.get(article.id);
  if (known) return known;
  const all = candidates(article.story.blocks, new Set());
  const extracts = article.references.map((one) => gramsOf(one, 2));
  const signs = features(all, new Set()).map((one) => LEARNT.map((key) => one[key]));
  const wanted = all.map((one) =>
    mean(extracts.map((extract) => shareIn(wordsOf(one.text), extract))),
  );
  const weights = all.map((one) => Math.sqrt(one.length));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const share = weights.map((one) => one / total);
  const middle = (values: readonly number[]): number =>
    values.reduce((sum, value, at) => sum + value * (share[at] ?? 0), 0);
  const centre = LEARNT.map((_, key) => middle(signs.map((one) => one[key] ?? 0)));
  const usual = middle(wanted);
  const rows = all.map((_, at) => ({
    signs: (signs[at] ?? []).map((value, key) => value - (centre[key] ?? 0)),
    wanted: (wanted[at] ?? 0) - usual,
    weight: (share[at] ?? 0) * Math.min(all.length, MOST),
  }));
  cache.set(article.id, rows);
  return rows;
}

/** Share of a sentence's word pairs that stand in an extract. */
function shareIn(words: readonly string[], extract: ReadonlyMap<string, number>): number {
  const pairs = gramsOf(words, 2);
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, extract.get(pair) ?? 0);
  return common / Math.max(1, words.length - 1);
}
