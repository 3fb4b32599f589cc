import type { Span } from '../story/types.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';

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

/** The words alone, without offsets: many times cheaper, for comparing. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const kind = unitKind(text.charCodeAt(at));
    // Letters outside the basic plane take two units: rare enough to leave to the expression.
    if (kind === HALF) return text.match(WORD) ?? [];
    if (start === -1) {
      if (kind === LETTER) start = at;
    } else if (kind === OUTSIDE) {
      found.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start !== -1) found.push(text.slice(start));
  return found;
}
