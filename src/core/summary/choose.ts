import type { Candidate } from './candidates.ts';
import { continues, overlap } from './score.ts';

/**
 * How much a summary may hold: words over all, and sentences; below `least` of them it does not end early. After the
 * first no sentence has more words than `longest`.
 */
export type Limits = { words: number; sentences: number; least?: number; longest?: number };

/** A sentence with those it leans on, by index: they come together or not at all. */
type Group = readonly number[];

/** Two sentences that share this much say the same. */
const SAME = 0.5;
/** What sharing words with a chosen sentence costs; below `SAME` a repetition is a matter of degree. */
const REPEATING = 0.2;
/** What following a chosen sentence in its paragraph costs: it goes into detail. */
const ELABORATING = 0.04;
/** A chain of sentences that lean on one another is no summary beyond this. */
const LONGEST = 6;
/** A summary may end this much over its words rather than stop short. */
const TOLERANCE = 1.25;
/** With this share of its words used a summary ends rather than take what is worse but shorter. */
const ENOUGH = 0.8;

/**
 * The indices of the chosen candidates, ascending. The first sentence of the story always; then, one at a time, the
 * group with the best mean score a word, less what it repeats, that brings the summary nearer to its words; until
 * nothing fits, or what would come next does not and most words are used: filling up with a worse sentence is how a
 * summary ends in a stray detail. Maximal marginal relevance, Carbonell and Goldstein 1998.
 * In: candidates, a score for each.
 */
export function choose(
  all: readonly Candidate[],
  scores: readonly number[],
  limits: Limits,
): number[] {
  const groups = all.map((_, at) => withAntecedents(all, at));
  const repeated = all.map(() => 0);
  const chosen = new Set<number>();
  const gain = (at: number): number => {
    const follows = continues(all, at) && chosen.has(at - 1);
    const cost = REPEATING * (repeated[at] ?? 0) + (follows ? ELABORATING : 0);
    return ((scores[at] ?? 0) - cost) * (all[at]?.length ?? 0);
  };
  let used = 0;
  for (let next: Group = all.length > 0 ? [0] : []; next.length > 0;) {
    used += lengthOf(all, next);
    for (const at of next) {
      chosen.add(at);
      remember(all, at, repeated);
    }
    const open = groups
      .map((group) => group.filter((at) => !chosen.has(at)))
      .filter((group) => isOpen(all, group, repeated) && isShort(all, group, limits))
      .map((group) => ({ group, worth: sum(group, gain) / lengthOf(all, group) }));
    const fitting = open.filter(({ group }) => {
      const length = lengthOf(all, group);
      return (
        chosen.size + group.length <= limits.sentences &&
        used + length / 2 <= limits.words &&
        used + length <= limits.words * TOLERANCE
      );
    });
    const isFull = used >= ENOUGH * limits.words && chosen.size >= (limits.least ?? 0);
    const wanted = best(isFull ? open : fitting);
    next = fitting.some(({ group }) => group === wanted) ? wanted : [];
  }
  return [...chosen].toSorted((a, b) => a - b);
}

/** Whether a group may still come: it has words, and says nothing that was said. */
const isOpen = (all: readonly Candidate[], group: Group, repeated: readonly number[]): boolean =>
  lengthOf(all, group) > 0 && group.every((at) => (repeated[at] ?? 0) <= SAME);

const isShort = (all: readonly Candidate[], group: Group, { longest = Infinity }: Limits) =>
  group.every((at) => (all[at]?.length ?? 0) <= longest);

/** The group of most worth, the earlier of two equals; [] where none is. */
function best(groups: readonly { group: Group; worth: number }[]): Group {
  let found: Group = [];
  let most = -Infinity;
  for (const { group, worth } of groups) if (worth > most) [found, most] = [group, worth];
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
  sum(group, (at) => all[at]?.length ?? 0);

const sum = (group: Group, value: (at: number) => number): number =>
  group.reduce((total, at) => total + value(at), 0);
