/** What a UTF-16 unit is to words: a letter or digit, what stands inside them only, neither, half of a code point. */
export const LETTER = 1;
export const INNER = 2;
export const OUTSIDE = 3;
export const HALF = 4;

const IS_LETTER = /[\p{L}\p{N}]/u;
/** Marks, and the non-joiner and joiner that are spelling. */
const IS_INNER = /[\p{M}\u200C\u200D]/u;

/** By unit; 0 where none has asked yet. */
const kinds = new Uint8Array(0x10000);

function asked(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const text = String.fromCharCode(unit);
  return IS_LETTER.test(text) ? LETTER : IS_INNER.test(text) ? INNER : OUTSIDE;
}

/** The kind of a unit; `OUTSIDE` of NaN, which `charCodeAt` gives where the text ends. The expressions are asked once for each: to part a text by them takes four times as long. */
export function unitKind(unit: number): number {
  const known = kinds[unit] ?? OUTSIDE;
  if (known !== 0) return known;
  const kind = asked(unit);
  kinds[unit] = kind;
  return kind;
}
