import { normalise } from './normalise.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';

/** Affixes by the unit at the word's edge: most words need to be compared with none or one. No two can stand at one place. */
type Affixes = readonly (readonly string[])[];

/** One beyond the Arabic letters. */
const UNITS = 0x650;
const NONE: readonly string[] = [];

function affixes(list: readonly string[], edge: 'first' | 'last'): Affixes {
  const byUnit = Array.from({ length: UNITS }, () => NONE);
  for (const affix of list) {
    const unit = affix.charCodeAt(edge === 'first' ? 0 : affix.length - 1);
    byUnit[unit] = [...(byUnit[unit] ?? NONE), affix];
  }
  return byUnit;
}

/** Letters that must stay of a word; of one that would lose a single letter more, since it may be its own: «بيان». */
const LEFT = 3;
const LEFT_OF_ONE = 5;

/** A conjunction, then the article with or without a preposition, or a preposition alone, which is written with the noun. */
const CONJUNCTIONS = affixes(['و', 'ف'], 'first');
const PREFIXES = affixes(['بال', 'كال', 'ال', 'لل'], 'first');
const PREPOSITIONS = affixes(['ب', 'ل'], 'first');
const SUFFIXES = affixes(['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'], 'last');

/**
 * A form in which an Arabic word compares with its inflections, for counting what two sentences share; never shown.
 * In: one word. Out: `normalise`d, a conjunction, a prefix and a suffix off, where three letters stay. After light10
 * (Larkey, Ballesteros, Connell 2007), with the single-letter prepositions that news attaches.
 */
export const stem = (word: string): string => strip(normalise(word));

/** The distinct stems of a text, of words of three letters or more: particles say nothing about the matter. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  eachLong(text, (folded, start, end) => {
    const from = stemStart(folded, start, end);
    found.add(folded.slice(from, stemEnd(folded, from, end)));
  });
  return found;
}

/**
 * The same as numbers of thirty bits, in the order of the text and repeated as it repeats them: for counting what texts share,
 * in half of the time. Two of a page's few hundred stems have one number on one page in ten thousand, and count as one.
 */
export function stemKeys(text: string): number[] {
  const found: number[] = [];
  eachLong(text, (folded, start, end) => {
    const from = stemStart(folded, start, end);
    found.push(keyOf(folded, from, stemEnd(folded, from, end)));
  });
  return found;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), cut to what browsers hold without an object of its own. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5;
  for (let at = start; at < end; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key & 0x3fffffff;
}

/** Tells of each word of three letters or more where it stands in a folded text. */
function eachLong(text: string, tell: (folded: string, start: number, end: number) => void): void {
  // Folding the whole text at once is many times cheaper than word by word.
  const folded = normalise(text);
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const kind = at === folded.length ? OUTSIDE : unitKind(folded.charCodeAt(at));
    if (kind === LETTER) continue;
    // Letters outside the basic plane take two units: rare enough to leave what follows to the expression.
    if (kind === HALF) {
      WORD.lastIndex = start;
      for (const { 0: word, index } of folded.matchAll(WORD))
        tell(folded, index, index + word.length);
      return;
    }
    if (at - start >= 3) tell(folded, start, at);
    start = at + 1;
  }
}

/** The distinct stems of words that are `normalise`d and parted already. */
export function stemsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) if (word.length >= 3) found.add(strip(word));
  return found;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

function strip(word: string): string {
  const start = stemStart(word, 0, word.length);
  return word.slice(start, stemEnd(word, start, word.length));
}

/** Where the stem of the word from `start` to `end` begins. */
function stemStart(text: string, start: number, end: number): number {
  const and = start + prefixAt(CONJUNCTIONS, text, start);
  const joined = end - and >= LEFT ? and : start;
  const article = joined + prefixAt(PREFIXES, text, joined);
  if (article > joined && end - article >= LEFT) return article;
  const preposition = joined + prefixAt(PREPOSITIONS, text, joined);
  return end - preposition >= LEFT_OF_ONE ? preposition : joined;
}

/** How long the affix is that stands at this offset; 0 where none does. */
function prefixAt(list: Affixes, text: string, at: number): number {
  for (const affix of list[text.charCodeAt(at)] ?? NONE)
    if (standsAt(affix, text, at)) return affix.length;
  return 0;
}

/** Where a word's stem ends that begins at `start`: before the suffix, where it has one. */
function stemEnd(text: string, start: number, end: number): number {
  for (const affix of SUFFIXES[text.charCodeAt(end - 1)] ?? NONE) {
    const at = end - affix.length;
    if (at - start >= LEFT && standsAt(affix, text, at)) return at;
  }
  return end;
}

/** As `startsWith`, which takes several times as long for a letter or two. */
function standsAt(affix: string, text: string, at: number): boolean {
  for (let index = 0; index < affix.length; index += 1) {
    if (affix.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
