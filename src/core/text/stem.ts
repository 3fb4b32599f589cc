import { normalise } from './normalise.ts';

const PREFIXES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ف', 'ب', 'ل'];
const SUFFIXES = ['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * A form in which an Arabic word compares with its inflections, for counting what two sentences share; never shown.
 * In: one word. Out: `normalise`d, at most one prefix and one suffix off, where three letters stay. After light10
 * (Larkey, Ballesteros, Connell 2007), with the single-letter prepositions that news attaches.
 */
export function stem(word: string): string {
  const folded = normalise(word);
  const prefix = PREFIXES.find(
    (part) => folded.startsWith(part) && folded.length - part.length >= 3,
  );
  const bare = folded.slice(prefix?.length ?? 0);
  const suffix = SUFFIXES.find((part) => bare.endsWith(part) && bare.length - part.length >= 3);
  return suffix ? bare.slice(0, -suffix.length) : bare;
}
