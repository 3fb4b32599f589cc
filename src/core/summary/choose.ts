import type { Candidate } from './candidates.ts';
import { overlap } from './score.ts';

/** How much a summary may hold: words over all, and sentences. */
export type Limits = { words: number; sentences: number };

/** A sentence with those it leans on, by index: they come together or not at all. */
type Group = readonly number[];

/** Two sentences that share this much say the same. */
const SAME = 0.6;
/** What sharing words with a chosen sentence costs; below `SAME` a repetition is a matter of degree. */
const REPEATING = 0.2;
/** A chain of sentences that lean on one another is no summary beyond this. */
const LONGEST = 6;
/** A summary may end this much over its words rather than stop short. */
const TOLERANCE = 1.15;

/**
 * The indices of the chosen candidates, ascending. The first sentence of the story always; then, one at a time, the
 * group with the best mean score a word, less what it repeats, that brings the summary nearer to its words.
 * Maximal marginal relevance, Carbonell and Goldstein 1998. In: candidates, a score for each.
 */
export function choose(
  all: readonly Candidate[],
  scores: readonly number[],
  limits: Limits,
): number[] {
  const groups = all.map((_, at) => withAntecedents(all, at));
  const repeated = all.map(() => 0);
  const chosen = new Set<number>();
  let used = 0;
  for (let next: Group = all.length > 0 ? [0] : []; next.length > 0;) {
    used += lengthOf(all, next);
    for (const at of next) {
      chosen.add(at);
      remember(all, at, repeated);
    }
    const rest = groups.map((group) => group.filter((at) => !chosen.has(at)));
    next = best(rest, (group) => {
      const length = lengthOf(all, group);
      const isFitting =
        chosen.size + group.length <= limits.sentences &&
        used + length / 2 <= limits.words &&
        used + length <= limits.words * TOLERANCE &&
        group.every((at) => (repeated[at] ?? 0) <= SAME);
      if (!isFitting || length === 0) return -Infinity;
      const worth = group.reduce((sum, at) => {
        const gain = (scores[at] ?? 0) - REPEATING * (repeated[at] ?? 0);
        return sum + gain * (all[at]?.length ?? 0);
      }, 0);
      return worth / length;
    });
  }
  return [...chosen].toSorted((a, b) => a - b);
}

/** The group of most worth, the earlier of two equals; [] where none is above -Infinity. */
function best(groups: readonly Group[], worth: (group: Group) => number): Group {
  let found: Group = [];
  let most = -Infinity;
  for (const group of groups) {
    const value = worth(group);
    if (value > most) [found, most] = [group, value];
  }
  return found;
}

/** Raises what each candidate repeats of the chosen ones by this one. */
function remember(all: readonly Candidate[], chosen: number, repeated: number[]): void {
  const taken = all[chosen]?.stems ?? new Set();
  for (const [at, { stems }] of all.entries()) {
    repeated[at] = Math.max(repeated[at] ?? 0, overlap(stems, taken));
  }
}

/** Empty where the chain of antecedents breaks, or is longer than a summary. */
function withAntecedents(all: readonly Candidate[], at: number): Group {
  const chain = [at];
  for (let one = at; all[one]?.pointsBack; one -= 1) {
    if (one === 0 || all[one]?.isStranded || chain.length === LONGEST) return [];
    chain.push(one - 1);
  }
  return chain;
}

const lengthOf = (all: readonly Candidate[], group: Group): number =>
  group.reduce((sum, at) => sum + (all[at]?.length ?? 0), 0);
