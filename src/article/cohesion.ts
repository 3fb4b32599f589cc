import { stemsInOrder } from '../core/text/stem.ts';

/** What two texts share, and how much there was to compare. */
export type Cohesion = {
  /** Share of the later text's distinct stems that the earlier one has too, 0 to 1. */
  shared: number;
  /** Distinct stems of either. */
  earlier: number;
  later: number;
};

/** Of each text only its first so many stems: against a long text any other shares more, and less could be told by it. */
const MOST = 120;

/** The stems of texts that were compared before: a page's lines are compared once for each mark on it. */
export type Known = Map<string, readonly string[]>;

function stemsOf(text: string, known: Known): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = stemsInOrder(text);
  known.set(text, found);
  return found;
}

function first(texts: readonly string[], known: Known): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    if (found.size >= MOST) break;
    for (const one of stemsOf(text, known)) {
      found.add(one);
      if (found.size >= MOST) break;
    }
  }
  return found;
}

/**
 * How much of what `later` says was said in `earlier`: the lexical cohesion of Halliday and Hasan (1976) as TextTiling
 * (Hearst 1997) measures it, since a story goes on with its own names and nouns. In: paragraphs, in order.
 * Measured on fourteen Arabic news stories, each cut anywhere: under .08 lie 1% of a story's own continuations and 55% of other
 * stories, under .15 lie 11% and 98%. A single paragraph is too little to tell by.
 */
export function cohesion(
  earlier: readonly string[],
  later: readonly string[],
  known: Known = new Map(),
): Cohesion {
  const before = first(earlier, known);
  const after = first(later, known);
  let shared = 0;
  for (const one of after) if (before.has(one)) shared += 1;
  return { shared: shared / Math.max(1, after.size), earlier: before.size, later: after.size };
}
