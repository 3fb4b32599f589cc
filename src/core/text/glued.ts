import { openers } from '../lexicon/openers.ts';
import { normalise } from './normalise.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';
import { words } from './words.ts';

/** A subhead is at most this long, and the sentence behind it at least. */
const HEAD_WORDS = 12;
const REST_WORDS = 6;
/** Letters of a verb that needs a definite noun before it. */
const SHORT = 3;
/** Letters of two such verbs, the least that two glued words have. */
const TWO_WORDS = 6;
/** The first and the last letter of Arabic in the code, once folded. */
const HAMZA = 0x621;
const YEH = 0x64a;
const SPACE = 0x20;
/** In UTF-16 units: room for a subhead, and for it with the sentence's beginning. */
const HEAD = 160;
const LOOKED_AT = 240;
/** Ta marbuta and alef maqsura end words: a letter behind them begins the next one. Hamza alone may follow (الشىء). */
const FINAL = /(?<=\p{L}{2}[\u0629\u0649])(?=\p{L}{3})(?!\u0621)/u;
/** The letters of `FINAL` that end words. */
const ENDERS = ['\u0629', '\u0649'];
const BEGINS: ReadonlySet<number> = new Set([LETTER, HALF]);
/** Endings of a definite noun or adjective: what may stand whole before a glued verb. */
const NOUN = /^(?:[وفبك]?ال|لل)\p{L}{2,}(?:ين|ون|ات|ان|ي|يا|اء)$/u;
const SIGN = /[.،:؛!؟?"«»“”()[\]]/u;

/** Three letters as one number: asked of every long word, for which a text of its own would be made each time. */
const key = (text: string, end: number): number =>
  (text.charCodeAt(end - 3) << 20) ^ (text.charCodeAt(end - 2) << 10) ^ text.charCodeAt(end - 1);

/**
 * Verbs, with and without the conjunction that is written to them, longest first, by their last three letters: a word that ends
 * otherwise needs no closer look.
 */
const VERBS: ReadonlyMap<number, readonly string[]> = byEnd(openers.map(normalise));

function byEnd(verbs: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const long = verbs.filter((verb) => verb.length >= SHORT);
  const joined = long.flatMap((verb) => [verb, `و${verb}`]);
  for (const verb of joined.toSorted((a, b) => b.length - a.length)) {
    const end = key(verb, verb.length);
    found.set(end, [...(found.get(end) ?? []), verb]);
  }
  return found;
}

/**
 * Where a subhead ends that a page glued to the sentence behind it: «استئناف المحادثات بين العسكريينقال المتحدث …».
 * In: a paragraph, and how often a normalised word stands alone in its story. Out: the offset in UTF-16 units where
 * the sentence begins; null where nothing is glued. Looks at the first words alone, up to the first sign.
 */
export function gluedAt(text: string, count: (word: string) => number): number | null {
  const sign = text.search(SIGN);
  const head = text.slice(0, Math.min(HEAD, sign === -1 ? HEAD : sign));
  const folded = normalise(head);
  const mayBeFinal = holdsFinal(head);
  if (!mayBeFinal && !mayHoldOpener(folded)) return null;
  const list = words(head, HEAD_WORDS);
  // Where nothing was taken out in folding, offsets are the same, and the words need not be folded one by one.
  const isEven = folded.length === head.length;
  for (const [at, word] of list.entries()) {
    if (at === 0 || word.end - word.start < TWO_WORDS) continue;
    const final = mayBeFinal ? word.text.search(FINAL) : -1;
    const fold = isEven ? folded.slice(word.start, word.end) : normalise(word.text);
    const split = final > 0 ? final : splitOf(word.text, fold, count);
    if (split === null) continue;
    const rest = words(text.slice(word.start, word.start + LOOKED_AT), REST_WORDS + 1).length;
    return rest > REST_WORDS ? word.start + split : null;
  }
  return null;
}

/** Does `FINAL` match? The letters are looked for first: nearly all of them end their word. */
function holdsFinal(head: string): boolean {
  const isInside = ENDERS.some((ender) => {
    let at = head.indexOf(ender);
    while (at !== -1 && !BEGINS.has(unitKind(head.charCodeAt(at + 1))))
      at = head.indexOf(ender, at + 1);
    return at !== -1;
  });
  return isInside && FINAL.test(head);
}

/** Does one of the first words, long enough for two, end as an opener does? Most heads have none, and are not parted. */
function mayHoldOpener(folded: string): boolean {
  let letters = 0;
  let count = 0;
  for (let at = 0; at <= folded.length && count < HEAD_WORDS; at += 1) {
    const unit = at === folded.length ? SPACE : folded.charCodeAt(at);
    if (unit >= HAMZA && unit <= YEH) letters += 1;
    else {
      if (letters >= TWO_WORDS && VERBS.has(key(folded, at))) return true;
      if (letters > 0 && unitKind(unit) === OUTSIDE) count += 1;
      letters = 0;
    }
  }
  return false;
}

/** Where the second of two glued words begins inside a token. */
function splitOf(text: string, folded: string, count: (word: string) => number): number | null {
  // Marks would make the folded form shorter than the token, and its offsets others.
  if (folded.length !== text.length) return null;
  for (const verb of VERBS.get(key(folded, folded.length)) ?? []) {
    const at = text.length - verb.length;
    if (at < SHORT || !folded.endsWith(verb) || isArticle(folded, at)) continue;
    // Three letters end many a word: «المزارعين» is not «المزار» and «عين», though the story may know a «مزار».
    const isNoun =
      NOUN.test(text.slice(0, at)) || (verb.length > SHORT && count(folded.slice(0, at)) > 0);
    // A token that stands elsewhere too is a word: «استقبال» ends like a verb.
    if (isNoun) return count(folded) > 1 ? null : at;
  }
  return null;
}

/** The article and one letter are no noun: «المتوقع» is not «ألم» and «توقع», though the story may know pain. */
const isArticle = (folded: string, at: number): boolean => at === SHORT && folded.startsWith('ال');
