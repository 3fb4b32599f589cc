import type { Span } from '../story/types.ts';

/** A run of letters, marks and digits as it stands in the text. */
export type Word = Span & { text: string };

// Not \w: it knows only [A-Za-z0-9_]. ZWNJ stands inside words; tatweel is a letter (Lm).
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*/gu;

/** The words of a text with offsets in UTF-16 units: `text.slice(start, end)` is the word. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words alone, without offsets: several times cheaper, for comparing. */
export const tokens = (text: string): string[] => text.match(WORD) ?? [];
