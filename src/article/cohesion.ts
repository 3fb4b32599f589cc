/** Of each text only its first so many stems: against a long text any other shares more, and less could be told by it. */
const MOST = 120;

/** The distinct stems with which a text begins. */
export type Matter = Set<number>;

/** Adds the next stems of a text to its matter; false where there are enough. */
export function grow(matter: Matter, stems: readonly number[]): boolean {
  for (const stem of stems) {
    if (matter.size >= MOST) return false;
    matter.add(stem);
  }
  return true;
}

/** What two texts must have to be told apart: distinct stems of either, and in common less than this share of the later one's, 0 to 1. */
export type Least = { shared: number; earlier: number; later: number };

/**
 * Is a text about something else than what stands before it? By the share of its distinct stems that were said there: the
 * lexical cohesion of Halliday and Hasan (1976) as TextTiling (Hearst 1997) measures it, since a story goes on with its own
 * names and nouns. In: the matter of what was said, and the stems of each later paragraph, in order; no more of them are asked
 * for than decide. Measured on fourteen Arabic news stories, each cut anywhere: under .08 lie 1% of a story's own continuations
 * and 55% of other stories, under .15 lie 11% and 98%. A single paragraph is too little to tell by.
 */
export function isForeign(
  earlier: ReadonlySet<number>,
  later: Iterable<readonly number[]>,
  least: Least,
): boolean {
  if (earlier.size < least.earlier) return false;
  const matter: Matter = new Set();
  let shared = 0;
  for (const stems of later) {
    for (const stem of stems) {
      if (matter.size >= MOST || matter.has(stem)) continue;
      matter.add(stem);
      if (earlier.has(stem)) shared += 1;
    }
    // So much in common is no small share of the longest text.
    if (matter.size >= MOST || shared >= MOST * least.shared) break;
  }
  return matter.size >= least.later && shared / matter.size < least.shared;
}
