import { arabicWords, neighbourWords } from '../lexicon/language-marks.ts';
import { allLetters, arabicLetters } from './letters.ts';

// Ranges, not \p{L}: this runs in the detector, where compiling that expression is the larger part of its time.
/** The words of the Arabic script, marks within. */
const WORD = /[\u0620-\u065F\u066E-\u06D5]+/g;
const MARKS = /[\u0640\u064B-\u0652]/g;
/** Letters of Persian, Urdu, Pashto, Kurdish, Uyghur, Sindhi. Arabic borrows a few for names: they are weighed. */
const FOREIGN = /[\u0672-\u06D5]/g;
/** The article, alone or after و ف ب ك ل: a quarter of the words of Arabic prose, no word of the neighbours' own. */
const ARTICLE = /^[وفبك]?ال[\u0621-\u064A]{2}|^و?لل[\u0621-\u064A]{2}/;
/**
 * Is this text in Arabic, and not in Persian, Urdu, Pashto, Kurdish or Uyghur, nor in another script?
 * In: a few lines or more. A text without a word is not Arabic. The text decides, never `lang`.
 */
export function isArabic(text: string): boolean {
  const letters = arabicLetters(text);
  if (letters < allLetters(text) * 0.4) return false;
  // Made here: most pages never ask, and the detector's start is counted in microseconds.
  const own = new Set(arabicWords.split(' '));
  const neighbours = new Set(neighbourWords.split(' '));
  const list = text.replace(MARKS, '').match(WORD) ?? [];
  const arabic = list.filter((word) => own.has(word) || ARTICLE.test(word)).length;
  const other = list.filter((word) =>
    neighbours.has(word.replace(/\u06A9/g, '\u0643').replace(/\u06CC/g, '\u064A')),
  ).length;
  const foreign = (text.match(FOREIGN)?.length ?? 0) / Math.max(1, letters);
  // An Arabic page typed on a Persian keyboard is full of ک and ی, and still of the article.
  return arabic > other * 2 && arabic / Math.max(1, list.length) > (foreign > 0.03 ? 0.25 : 0.06);
}
