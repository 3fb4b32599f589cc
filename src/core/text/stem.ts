import { normalise } from './normalise.ts';

/** A conjunction, then the article with or without a preposition, or a preposition alone. */
const CONJUNCTIONS = ['و', 'ف'];
const PREFIXES = ['بال', 'كال', 'ال', 'لل'];
/** Written with the noun; short words would lose a letter of their own: «بيان». */
const PREPOSITIONS = ['ب', 'ل'];
const SUFFIXES = ['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * A form in which an Arabic word compares with its inflections, for counting what two sentences share; never shown.
 * In: one word. Out: `normalise`d, a conjunction, a prefix and a suffix off, where three letters stay. After light10
 * (Larkey, Ballesteros, Connell 2007), with the single-letter prepositions that news attaches.
 */
export const stem = (word: string): string => strip(normalise(word));

/** The distinct stems of a text, of words of three letters or more: particles say nothing about the matter. */
export function stems(text: string): Set<string> {
  // Not `eachStem`: matches with their groups and offsets cost more than the stems.
  return new Set((normalise(text).match(WORD) ?? []).map(strip));
}

/** The same one after another, repeated as the text repeats them: who needs only the first reads no further. */
export function* eachStem(text: string): Generator<string> {
  // Folding the whole text at once is many times cheaper than word by word.
  for (const word of normalise(text).match(WORD) ?? []) yield strip(word);
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

function strip(folded: string): string {
  const joined = without(CONJUNCTIONS, folded, 3);
  const plain = without(PREFIXES, joined, 3);
  const bare = plain === joined ? without(PREPOSITIONS, joined, 5) : plain;
  for (const suffix of SUFFIXES) {
    if (bare.endsWith(suffix) && bare.length - suffix.length >= 3)
      return bare.slice(0, -suffix.length);
  }
  return bare;
}

function without(prefixes: readonly string[], word: string, left: number): string {
  for (const prefix of prefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= left)
      return word.slice(prefix.length);
  }
  return word;
}
