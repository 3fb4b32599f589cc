import type { Span } from '../story/types.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';

/** A run of letters, marks and digits as it stands in the text. */
export type Word = Span & { text: string };

// Not \w: it knows only [A-Za-z0-9_]. ZWNJ stands inside words; tatweel is a letter (Lm).
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*/gu;

/**
 * Tells where each word of a text begins and ends, in UTF-16 units, until it is told that this was enough. False where
 * the text has letters or pictures outside the basic plane: rare enough to leave them to the expression.
 */
function walk(text: string, tell: (start: number, end: number) => boolean): boolean {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? OUTSIDE : unitKind(text.charCodeAt(at));
    if (kind === HALF) return false;
    if (start === -1) {
      if (kind === LETTER) start = at;
    } else if (kind === OUTSIDE) {
      if (!tell(start, at)) return true;
      start = -1;
    }
  }
  return true;
}

/** The words of a text, or the first so many, with offsets in UTF-16 units: `text.slice(start, end)` is the word. */
export function words(text: string, most = Infinity): Word[] {
  const found: Word[] = [];
  const isDone = walk(text, (start, end) => {
    found.push({ text: text.slice(start, end), start, end });
    return found.length < most;
  });
  if (isDone) return found;
  const all = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  return all.slice(0, most);
}

/** The words alone, without offsets: several times cheaper, for comparing. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  const isDone = walk(text, (start, end) => {
    found.push(text.slice(start, end));
    return true;
  });
  return isDone ? found : (text.match(WORD) ?? []);
}

/** How many words a text has: half the time of making them. */
export function wordCount(text: string): number {
  let count = 0;
  const isDone = walk(text, () => {
    count += 1;
    return true;
  });
  return isDone ? count : tokens(text).length;
}
