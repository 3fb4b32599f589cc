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
  if (isSettled(found)) return [...found];
  const best = found.toSorted((a, b) => length(b) - length(a) || SURE[b.source] - SURE[a.source]);
  const kept = new Map<number, Found[]>();
  for (const candidate of best) {
    const beside = kept.get(candidate.sentence);
    if (!beside) kept.set(candidate.sentence, [candidate]);
    else if (!beside.some((other) => overlap(candidate, other))) beside.push(candidate);
  }
  return [...kept.values()].flat().toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** In order of the text, and each ends before the next begins. */
function isSettled(found: readonly Found[]): boolean {
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1], found[i]];
    if (a && b && (a.sentence > b.sentence || (a.sentence === b.sentence && a.to > b.from)))
      return false;
  }
  return true;
}

const length = (found: Found): number => found.to - found.from;

/** Of two in one sentence. */
const overlap = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;
