import { arabicWords, neighbourWords } from '../lexicon/language-marks.ts';

const LETTER = /\p{L}/gu;
const ARABIC_LETTER = /[\u0621-\u064A\u066E-\u06D3\u06D5]/gu;
/** Letters of Persian, Urdu, Pashto, Kurdish, Uyghur, Sindhi. Arabic borrows a few for names: they are weighed. */
const FOREIGN = /[\u0672-\u06D5]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const MARKS = /[\u064B-\u065F\u0640]/gu;
/** The article, alone or after و ف ب ك ل: a quarter of the words of Arabic prose, no word of the neighbours' own. */
const ARTICLE = /^[وفبك]?ال\p{L}{2}|^و?لل\p{L}{2}/u;

const own = new Set(arabicWords.split(' '));
const neighbours = new Set(neighbourWords.split(' '));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The share of letters that are of the Arabic script, 0 to 1; 0 where there is no letter. */
export function arabicShare(text: string): number {
  return count(text, ARABIC_LETTER) / Math.max(1, count(text, LETTER));
}

/**
 * Is this text in Arabic, and not in Persian, Urdu, Pashto, Kurdish or Uyghur, nor in another script?
 * In: a few lines or more. A text without a word is not Arabic. The text decides, never `lang`.
 */
export function isArabic(text: string): boolean {
  if (arabicShare(text) < 0.4) return false;
  const list = text.replace(MARKS, '').match(WORD) ?? [];
  const arabic = list.filter((word) => own.has(word) || ARTICLE.test(word)).length;
  const other = list.filter((word) =>
    neighbours.has(word.replace(/\u06A9/gu, '\u0643').replace(/\u06CC/gu, '\u064A')),
  ).length;
  const foreign = count(text, FOREIGN) / Math.max(1, count(text, ARABIC_LETTER));
  // An Arabic page typed on a Persian keyboard is full of ک and ی, and still of the article.
  return arabic > other * 2 && arabic / Math.max(1, list.length) > (foreign > 0.03 ? 0.25 : 0.06);
}
