import { openers } from '../lexicon/openers.ts';
import { normalise } from './normalise.ts';
import { HALF, LETTER, OUTSIDE, unitKind } from './units.ts';
import { words } from './words.ts';

const OPENERS = new Set(openers.map(normalise));
/** Their last three letters: a word that ends otherwise needs no closer look. */
const ENDS = new Set(openers.map((verb) => normalise(verb).slice(-3)));
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
/** In UTF-16 units: room for both. */
const LOOKED_AT = 240;
/** Ta marbuta and alef maqsura end words: a letter behind them begins the next one. Hamza alone may follow (الشىء). */
const FINAL = /(?<=\p{L}{2}[\u0629\u0649])(?=\p{L}{3})(?!\u0621)/u;
/** The letters of `FINAL` that end words. */
const ENDERS = ['\u0629', '\u0649'];
const BEGINS: ReadonlySet<number> = new Set([LETTER, HALF]);
/** Endings of a definite noun or adjective: what may stand whole before a glued verb. */
const NOUN = /^(?:[وفبك]?ال|لل)\p{L}{2,}(?:ين|ون|ات|ان|ي|يا|اء)$/u;
const SIGN = /[.،:؛!؟?"«»“”()[\]]/u;

/**
 * Where a subhead ends that a page glued to the sentence behind it: «استئناف المحادثات بين العسكريينقال المتحدث …».
 * In: a paragraph, and how often a normalised word stands alone in its story. Out: the offset in UTF-16 units where
 * the sentence begins; null where nothing is glued. Looks at the first words alone, up to the first sign.
 */
export function gluedAt(text: string, count: (word: string) => number): number | null {
  const sign = text.search(SIGN);
  const head = text.slice(0, Math.min(LOOKED_AT, sign === -1 ? LOOKED_AT : sign));
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
      if (letters >= TWO_WORDS && ENDS.has(folded.slice(at - SHORT, at))) return true;
      if (letters > 0 && unitKind(unit) === OUTSIDE) count += 1;
      letters = 0;
    }
  }
  return false;
}

/** Where the second of two glued words begins inside a token. */
function splitOf(text: string, folded: string, count: (word: string) => number): number | null {
  // Marks would make the folded form shorter than the token, and its offsets others.
  if (folded.length !== text.length || !ENDS.has(folded.slice(-3))) return null;
  for (let at = 3; at <= text.length - 3; at += 1) {
    const verb = folded.slice(at);
    const isVerb = OPENERS.has(verb) || (verb.startsWith('و') && OPENERS.has(verb.slice(1)));
    if (!isVerb) continue;
    // Three letters end many a word: «المزارعين» is not «المزار» and «عين», though the story may know a «مزار».
    const isNoun =
      NOUN.test(text.slice(0, at)) || (verb.length > SHORT && count(folded.slice(0, at)) > 0);
    // A token that stands elsewhere too is a word: «استقبال» ends like a verb.
    if (isNoun) return count(folded) > 1 ? null : at;
  }
  return null;
}
