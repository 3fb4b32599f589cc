import type { Span } from '../story/types.ts';

/** A quotation or a bracket with its marks: `end` is just after the closing one. */
export type Enclosure = Span & { isQuotation: boolean };

const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '“',
  '"': '"',
  '(': ')',
  '[': ']',
};
// A page that prints ”…“ or »…« means the same marks; a closing one alone finds no partner and is nothing.
const MARKS = /[«»“”"()[\]]/gu;

/** Longer than a sentence of news: a speech, whose sentences are its own. UTF-16 units, about 60 words. */
const SPEECH = 360;

/**
 * The outermost quotations and brackets of one line, in order. A mark without a partner on the line is nothing,
 * and so is a pair around more than a sentence holds. In: one line; out: spans in UTF-16 units of it.
 */
export function enclosures(line: string): Enclosure[] {
  const found: Enclosure[] = [];
  let at = 0;
  for (const mark of line.matchAll(MARKS)) {
    if (mark.index < at) continue;
    const near = line.slice(mark.index + 1, mark.index + SPEECH);
    const close = near.indexOf(CLOSERS[mark[0]] ?? '\n');
    if (close < 0) continue;
    at = mark.index + close + 2;
    found.push({ start: mark.index, end: at, isQuotation: !'(['.includes(mark[0]) });
  }
  return found;
}
