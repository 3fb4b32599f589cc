import type { Found, Source } from './found.ts';

/** Of two that overlap the longer stands; of two that are as long, the surer source. */
const SURE: Readonly<Record<Source, number>> = {
  site: 6,
  quoted: 5,
  list: 4,
  tagger: 3,
  people: 2,
  settlement: 1,
  institution: 1,
  document: 0,
};

/** Found names without overlaps, in order of the text. */
export function settle(found: readonly Found[]): Found[] {
  const best = found.toSorted((a, b) => length(b) - length(a) || SURE[b.source] - SURE[a.source]);
  const kept: Found[] = [];
  for (const candidate of best) {
    if (!kept.some((other) => overlap(candidate, other))) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
}

const length = (found: Found): number => found.to - found.from;

const overlap = (a: Found, b: Found): boolean =>
  a.sentence === b.sentence && a.from < b.to && b.from < a.to;
