import { normalise } from '../core/text/normalise.ts';
import { labelKinds } from './rules/label-kinds.ts';
import type { ClutterKind, StoryPlaces } from './types.ts';

/** What the extraction took for the story, and what it left out as clutter, by the letters of it. */
export type Telling = {
  /** True where a text (its beginning, if long) is in the story. */
  isTold(text: string): boolean;
  /** The kind of clutter that the extraction left this very text out as; null where it did not. */
  leftOutAs(text: string): ClutterKind | null;
};

/**
 * The extraction's kinds of removal that a reader need not see: those of the labels, and two that need none. Dates,
 * sources, credits and bylines stay; so does what it took for another story, unless a label on the page says so too: on
 * the page a wrong guess costs a paragraph. A line that invites to watch stands in one box with the story's own video.
 */
const removalKinds: Readonly<Record<string, ClutterKind | undefined>> = {
  ...labelKinds,
  player: undefined,
  links: 'related',
  code: 'other',
};

/** Letters that are compared: enough to tell texts apart, few enough to look for in a whole story. */
const PREFIX = 60;
/** Shorter texts («إعلان») stand for too many elements. */
const LEAST = 6;

const MOST_STARTS = 2000;

/** Spaces and signs differ between a page and what was read from it; letters and digits do not. */
const lettersOf = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

const known = new WeakMap<StoryPlaces, Telling>();

/** In: what the extraction answered; null where there is no story, then nothing is told or left out. */
export function tellingOf(story: StoryPlaces | null): Telling {
  const telling = (story && known.get(story)) ?? readTelling(story);
  if (story) known.set(story, telling);
  return telling;
}

function readTelling(story: StoryPlaces | null): Telling {
  const starts = new Map<string, string>();
  /** The letters that a text begins with; the same lines are asked of again and again. */
  const startOf = (text: string): string => {
    const begins = text.slice(0, PREFIX * 4);
    const letters = starts.get(begins) ?? lettersOf(begins).slice(0, PREFIX);
    if (starts.size < MOST_STARTS) starts.set(begins, letters);
    return letters;
  };
  let told: string | null = null;
  const leftOut = new Map<string, { kind: ClutterKind; length: number }>();
  for (const { kind, text } of story?.article.removed ?? []) {
    const letters = startOf(text);
    const known = removalKinds[kind];
    // Printed code is left out piece by piece: the line that begins with a piece is code and what it was printed for.
    const length = kind === 'code' ? Number.POSITIVE_INFINITY : text.length;
    if (known && letters.length >= LEAST) leftOut.set(letters, { kind: known, length });
  }
  return {
    isTold(text) {
      told ??= lettersOf((story?.article.blocks ?? []).map((block) => block.text).join(' '));
      const letters = startOf(text);
      return letters !== '' && told.includes(letters);
    },
    leftOutAs(text) {
      if (leftOut.size === 0) return null;
      const same = leftOut.get(startOf(text));
      // Same beginning, and no more than white space longer: a box may begin with what was left out.
      return same && text.trim().length <= Math.max(same.length * 1.5, same.length + 30)
        ? same.kind
        : null;
    },
  };
}
