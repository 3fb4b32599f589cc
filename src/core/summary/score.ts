import { FEATURES, type Feature } from '../lexicon/summaryWeights.ts';
import type { Candidate } from './candidates.ts';

/** What a sentence is, in numbers between 0 and about 1. */
export type Features = Readonly<Record<Feature, number>>;

/** More words than this nobody reads in a summary. */
const LONG = 60;

/**
 * The features of each candidate, in the same order. In: the candidates of one story, the stems of its title.
 * Position and overlap with the title after Edmundson 1969; centrality as mean document frequency (SumBasic,
 * Nenkova and Vanderwende 2005). News is told from the top down, one paragraph a thought, an encyclopedia in
 * paragraphs that each tell of one side: how much of the story is `paragraphed` says how far to trust which sign.
 */
export function features(all: readonly Candidate[], title: ReadonlySet<string>): Features[] {
  const frequency = new Map<string, number>();
  for (const { stems } of all) {
    for (const one of stems) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  }
  const lead = all[0]?.stems ?? new Set();
  const news = paragraphed(all);
  return all.map((one, at) => {
    const central = centrality(one.stems, frequency) / all.length;
    return {
      early: 1 / Math.sqrt(1 + at),
      sequel: at === 1 && continues(all, at) ? 1 : 0,
      title: overlap(one.stems, title),
      lead: at === 0 ? 0 : overlap(one.stems, lead),
      central,
      long: one.length > LONG ? 1 : 0,
      pointsBack: one.pointsBack ? 1 : 0,
      lateInNews: (news * at) / Math.max(1, all.length - 1),
      centralInNews: news * central,
    };
  });
}

/** Whether a candidate stands in the paragraph of the one before it. */
export const continues = (all: readonly Candidate[], at: number): boolean =>
  at > 0 && all[at]?.block === all[at - 1]?.block;

/** Share of the candidates after the first that open a paragraph: near 1 in news. */
function paragraphed(all: readonly Candidate[]): number {
  const openings = all.filter((_, at) => at > 0 && !continues(all, at)).length;
  return openings / Math.max(1, all.length - 1);
}

/** The weighted sum: how much a reader would want the sentence. */
export function score(one: Features, weights: Features): number {
  return FEATURES.reduce((sum, key) => sum + weights[key] * one[key], 0);
}

/** Cosine of two sets; 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / Math.sqrt(a.size * b.size);
}

function centrality(stems: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const one of stems) sum += frequency.get(one) ?? 0;
  return stems.size === 0 ? 0 : sum / stems.size;
}
