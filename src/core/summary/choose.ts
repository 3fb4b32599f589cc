import { overlap } from './score.ts';
import type { Candidate } from './candidates.ts';

/** How much a summary may hold: words over all, and sentences. */
export type Limits = { words: number; sentences: number };

/** Two sentences that share this much say the same. */
const SAME = 0.6;

/**
 * The indices of the chosen candidates, ascending. Takes the best first, with the sentences it leans on, as long as
 * they fit; the first sentence of the story always. In: candidates, a score for each.
 */
export function choose(
  all: readonly Candidate[],
  scores: readonly number[],
  limits: Limits,
): number[] {
  const chosen = new Set<number>();
  let used = 0;
  const take = (group: readonly number[]): void => {
    for (const at of group) {
      if (!chosen.has(at)) used += all[at]?.length ?? 0;
      chosen.add(at);
    }
  };
  if (all.length > 0) take([0]);
  for (const at of byScore(scores)) {
    const group = withAntecedents(all, at)?.filter((one) => !chosen.has(one)) ?? [];
    if (group.length === 0 || chosen.size + group.length > limits.sentences) continue;
    const length = group.reduce((sum, one) => sum + (all[one]?.length ?? 0), 0);
    if (used + length / 2 > limits.words || repeats(all, group, chosen)) continue;
    take(group);
  }
  return [...chosen].toSorted((a, b) => a - b);
}

const byScore = (scores: readonly number[]): number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

/** The candidate and those it leans on, one after the other; null where the chain breaks. */
function withAntecedents(all: readonly Candidate[], at: number): number[] | null {
  const chain = [at];
  for (let one = at; all[one]?.pointsBack; one -= 1) {
    if (one === 0 || all[one]?.isStranded) return null;
    chain.push(one - 1);
  }
  return chain;
}

const repeats = (
  all: readonly Candidate[],
  group: readonly number[],
  chosen: ReadonlySet<number>,
) =>
  group.some((one) =>
    [...chosen].some((other) => {
      const [a, b] = [all[one], all[other]];
      return a !== undefined && b !== undefined && overlap(a.stems, b.stems) > SAME;
    }),
  );
