import { normalise } from './normalise.ts';

const PREFIXES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ف', 'ب', 'ل'];
const SUFFIXES = ['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * A form in which an Arabic word compares with its inflections, for counting what two sentences share; never shown.
 * In: one word. Out: `normalise`d, at most one prefix and one suffix off, where three letters stay. After light10
 * (Larkey, Ballesteros, Connell 2007), with the single-letter prepositions that news attaches.
 */
export const stem = (word: string): string => strip(normalise(word));

/** The distinct stems of a text, of words of three letters or more: particles say nothing about the matter. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  // Folding the whole text at once is many times cheaper than word by word.
  for (const [word] of normalise(text).matchAll(WORD)) found.add(strip(word));
  return found;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

function strip(folded: string): string {
  const prefix = PREFIXES.find(
    (part) => folded.startsWith(part) && folded.length - part.length >= 3,
  );
  const bare = folded.slice(prefix?.length ?? 0);
  const suffix = SUFFIXES.find((part) => bare.endsWith(part) && bare.length - part.length >= 3);
  return suffix ? bare.slice(0, -suffix.length) : bare;
}
