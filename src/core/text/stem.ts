import { normalise } from './normalise.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';

/** Affixes by the unit at the word's edge, since most words need to be compared with none or one; letters that must stay. */
type Affixes = { byUnit: readonly (readonly string[])[]; left: number };

/** One beyond the Arabic letters. */
const UNITS = 0x650;
const NONE: readonly string[] = [];

function affixes(list: readonly string[], edge: 'first' | 'last', left = 3): Affixes {
  const byUnit = Array.from({ length: UNITS }, () => NONE);
  for (const affix of list) {
    const unit = affix.charCodeAt(edge === 'first' ? 0 : affix.length - 1);
    byUnit[unit] = [...(byUnit[unit] ?? NONE), affix];
  }
  return { byUnit, left };
}

/** A conjunction, then the article with or without a preposition, or a preposition alone. */
const CONJUNCTIONS = affixes(['و', 'ف'], 'first');
const PREFIXES = affixes(['بال', 'كال', 'ال', 'لل'], 'first');
/** Written with the noun; short words would lose a letter of their own: «بيان». */
const PREPOSITIONS = affixes(['ب', 'ل'], 'first', 5);
const SUFFIXES = affixes(['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'], 'last');

/**
 * A form in which an Arabic word compares with its inflections, for counting what two sentences share; never shown.
 * In: one word. Out: `normalise`d, a conjunction, a prefix and a suffix off, where three letters stay. After light10
 * (Larkey, Ballesteros, Connell 2007), with the single-letter prepositions that news attaches.
 */
export const stem = (word: string): string => strip(normalise(word));

/** The distinct stems of a text, of words of three letters or more: particles say nothing about the matter. */
export const stems = (text: string): Set<string> => new Set(stemsInOrder(text));

/** The same in the order of the text, repeated as it repeats them. */
export function stemsInOrder(text: string): string[] {
  // Folding the whole text at once is many times cheaper than word by word.
  const folded = normalise(text);
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const kind = at === folded.length ? OUTSIDE : unitKind(folded.charCodeAt(at));
    if (kind === LETTER) continue;
    // Letters outside the basic plane take two units: rare enough to leave to the expression.
    if (kind === HALF) return (folded.match(WORD) ?? []).map(strip);
    if (at - start >= 3) found.push(strip(folded.slice(start, at)));
    start = at + 1;
  }
  return found;
}

/** The distinct stems of words that are `normalise`d and parted already. */
export function stemsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) if (word.length >= 3) found.add(strip(word));
  return found;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

function strip(word: string): string {
  const joined = prefixOf(CONJUNCTIONS, word, 0);
  const article = joined + prefixOf(PREFIXES, word, joined);
  const start = article === joined ? joined + prefixOf(PREPOSITIONS, word, joined) : article;
  return word.slice(start, word.length - suffixOf(word, start));
}

/** How long the affix is that a word goes on with at this offset; 0 where there is none. */
function prefixOf({ byUnit, left }: Affixes, word: string, at: number): number {
  for (const affix of byUnit[word.charCodeAt(at)] ?? NONE) {
    const stays = word.length - at - affix.length;
    if (stays >= left && standsAt(affix, word, at)) return affix.length;
  }
  return 0;
}

/** How long the suffix is that ends a word of which this much at the start is no stem; 0 where there is none. */
function suffixOf(word: string, start: number): number {
  const { byUnit, left } = SUFFIXES;
  for (const affix of byUnit[word.charCodeAt(word.length - 1)] ?? NONE) {
    const at = word.length - affix.length;
    if (at - start >= left && standsAt(affix, word, at)) return affix.length;
  }
  return 0;
}

/** As `startsWith`, which takes several times as long for a letter or two. */
function standsAt(affix: string, text: string, at: number): boolean {
  for (let index = 0; index < affix.length; index += 1) {
    if (affix.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
