/** Tashkeel (harakat, tanwin, shadda, sukun, Quranic marks) and tatweel. */
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
/** Soft hyphen, zero-width and bidi controls. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Alef with hamza or madda → alef, alef maqsura → ya, ta marbuta → ha, hamza carriers → their letter. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/gu, '\u0627'],
  [/\u0649/gu, '\u064A'],
  [/\u0629/gu, '\u0647'],
  [/\u0624/gu, '\u0648'],
  [/\u0626/gu, '\u064A'],
];

/**
 * Folds spellings that Arabic writers use for one another, for comparing and looking up; never for showing.
 * In: any text. Out: NFKC, no marks, no invisibles, one alef, ASCII digits, lower case. The length may change.
 */
export function normalise(text: string): string {
  let folded = text.normalize('NFKC').replace(INVISIBLE, '').replace(MARKS, '');
  for (const [from, to] of FOLDS) folded = folded.replace(from, to);
  return asciiDigits(folded).toLowerCase();
}

/** Arabic-Indic (٠–٩) and extended (۰–۹) digits as 0–9; everything else is left. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}
