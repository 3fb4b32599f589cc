const NUMBER = /(?:\+|(?<![\p{L}\p{N}])[0\u0660])\p{Nd}+(?:[ \u00A0-]\p{Nd}+)*/gu;

/** Fewer digits are no telephone number. */
const LEAST = 7;

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/**
 * Telephone numbers in a text, as `[start, end)`. They are dialled from left to right also amid Arabic, where their
 * groups would else stand in reverse: UAX #9 takes the spaces between them for the line's.
 */
export function dialledIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(NUMBER)]
    .filter(([number]) => digitsIn(number) >= LEAST)
    .map(({ 0: number, index }) => [index, index + number.length]);
}

const LRI = '\u2066';
const PDI = '\u2069';

/** The text with its telephone numbers between isolates (UAX #9, 2.4), for a place that takes no markup. */
export function withIsolates(text: string): string {
  let from = 0;
  let said = '';
  for (const [start, end] of dialledIn(text)) {
    said += text.slice(from, start) + LRI + text.slice(start, end) + PDI;
    from = end;
  }
  return said + text.slice(from);
}
