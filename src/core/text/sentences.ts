import { openers } from '../lexicon/openers.ts';
import { ATTRIBUTION, CONTINUING } from '../lexicon/stops.ts';
import type { Span } from '../story/types.ts';
import { itemEnds } from './bullets.ts';
import { type Enclosure, enclosures } from './enclosures.ts';
import { isFullStop, nextWord } from './stop.ts';
import { tokens } from './words.ts';

/** A sentence as it stands in the text, trimmed: `text.slice(start, end)`. */
export type Sentence = Span & { text: string };

const LINE = /[^\n\r\u2028\u2029]+/gu;
const MARKS = /[.!?\u061F\u2026\u06D4]+/gu;
/**
 * Closing marks, footnote numbers, direction marks and emoji that belong to the sentence before them; the circles, squares
 * and ticks that open an item only where no space parts them from it.
 */
const TAIL =
  /^(?:[»”"’)\]\u200E\u200F]|\[\p{N}+\]|(?:\s(?![\u2139-\u2BFF\u{1F534}-\u{1F53D}\u{1F7E0}-\u{1F7EB}]))?(?:\p{Extended_Pictographic}\uFE0F?|\p{Regional_Indicator}{2}))*/u;
/** «a?b=1»: a mark that Latin letters or digits stand against on both sides is a part of an address. */
const WITHIN_LATIN = /^[\p{Script=Latin}\p{N}/][?!]+[\p{Script=Latin}\p{N}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** No more than this between a sentence and a bracket is space. UTF-16 units. */
const SPACES = 4;

/** A pause of two dots or more within the first words is a hesitation, later an end. */
const HESITATION = 5;

// Headings are short: further into a line a glued word is a typing slip, not a heading.
const HEADING = 120;
/** Words of a noun of three letters and a verb of three, or more. */
const WORD = /[\p{L}\p{M}]{6,}/gu;
// Shorter verbs end too many nouns: «الأمريكان».
const VERBS: ReadonlySet<string> = new Set(
  openers.filter((verb) => verb.length > 3 || verb === 'قال'),
);
const LONGEST_VERB = Math.max(...Array.from(VERBS, (verb) => verb.length));
/** A noun that may stand whole before a glued verb. */
const NOUN = /^(?:\p{L}{2,}(?:ين|ون|ات|ة|ى)|ال\p{L}{2,}ي)$/u;

/**
 * The sentences of a text in order, with offsets in UTF-16 units. A line break always ends one; a stretch without a
 * letter or digit is none. Any string is good; '' gives []. Arabic rules: `stop.ts`, `enclosures.ts`, `lexicon/stops.ts`.
 * (Intl.Segmenter does not know Arabic abbreviations, quotations or missing spaces.)
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const line of text.matchAll(LINE)) {
    let start = 0;
    for (const end of [...allEnds(line[0]), line[0].length]) {
      const piece = line[0].slice(start, end);
      const from = line.index + start + (piece.length - piece.trimStart().length);
      const trimmed = piece.trim();
      if (LETTER_OR_DIGIT.test(trimmed)) {
        found.push({ text: trimmed, start: from, end: from + trimmed.length });
      }
      start = end;
    }
  }
  return found;
}

/** Offsets in the line where a sentence or an item ends, ascending. */
function allEnds(line: string): number[] {
  const items = itemEnds(line);
  const marked = ends(line);
  return items.length === 0 ? marked : [...marked, ...items].toSorted((a, b) => a - b);
}

/** Offsets in the line where a sentence ends, ascending. */
function ends(line: string): number[] {
  const heading = headingEnd(line);
  const found = heading > 0 ? [heading] : [];
  // Both come in order: what ends before this mark is done with.
  const ahead = enclosures(line).values();
  let open = ahead.next().value;
  for (const mark of line.matchAll(MARKS)) {
    const last = found.at(-1) ?? 0;
    while (open && open.end <= mark.index) open = ahead.next().value;
    const inside = open && open.start < mark.index ? open : null;
    const end = mark.index < last ? -1 : endAt(line, mark, { inside, last });
    if (end > last) found.push(end);
  }
  return found;
}

/** Where a heading ends whose last word is glued to the verb behind it; 0 where none does. */
function headingEnd(line: string): number {
  const head = line.slice(0, HEADING);
  // Most lines have none: matches with their offsets cost more than the words.
  if (!tokens(head).some((word) => nounSize(word) > 0)) return 0;
  for (const { 0: word, index } of head.matchAll(WORD)) {
    const size = nounSize(word);
    if (size > 0) return index + size;
  }
  return 0;
}

/** Letters of the noun in a word that a verb is glued to; 0 where it is one word. */
function nounSize(word: string): number {
  for (let at = word.length - 3; at >= 3 && word.length - at <= LONGEST_VERB; at -= 1) {
    if (VERBS.has(word.slice(at)) && NOUN.test(word.slice(0, at))) return at;
  }
  return 0;
}

/** Where the sentence closed by this mark ends, closing marks included; -1 where it goes on. */
function endAt(
  line: string,
  mark: RegExpExecArray,
  { inside, last }: { inside: Enclosure | null; last: number },
): number {
  const after = mark.index + mark[0].length;
  if (inside && !closes(line, { after, last }, inside)) return -1;
  const end = after + (TAIL.exec(line.slice(after, after + 20))?.[0].length ?? 0);
  const rest = line.slice(end, end + 40);
  if (/^\s*[\u060C,\u061B;:]/u.test(rest) || (inside && /^\s*[.!?\u061F]/u.test(rest))) return -1;
  const next = nextWord(rest);
  if (inside?.isQuotation && goesOn(mark[0], next)) return -1;
  return isEnd(line, mark, { next, last }) ? end : -1;
}

function isEnd(
  line: string,
  mark: RegExpExecArray,
  { next, last }: { next: string; last: number },
): boolean {
  if (mark[0] === '.') return isFullStop(line, mark.index, last);
  if (WITHIN_LATIN.test(line.slice(mark.index - 1, mark.index + mark[0].length + 1))) return false;
  if (/^(?:\.{2,}|\u2026+)$/u.test(mark[0])) {
    return line.slice(last, mark.index).trim().split(/\s+/u, HESITATION).length >= HESITATION;
  }
  // A trade name such as «Yahoo! الأمريكية» keeps its mark.
  const isLatin = /^\p{Script=Latin}/u.test(line.charAt(mark.index - 1));
  return !(mark[0] === '!' && isLatin && /^[^و\p{Script=Latin}]/u.test(next));
}

/** Whether the mark is the last thing inside a quotation, or inside a bracket that is a sentence of its own. */
function closes(line: string, { after, last }: { after: number; last: number }, inside: Enclosure) {
  const isLast = line.slice(after, inside.end - 1).trim() === '';
  return isLast && (inside.isQuotation || inside.start - last < SPACES);
}

/** After a quotation: its speaker, or a question that is a part of the sentence around it. */
function goesOn(mark: string, next: string): boolean {
  if (next === '') return false;
  if (ATTRIBUTION.has(next) || CONTINUING.has(next)) return true;
  return mark !== '.' && !next.startsWith('و');
}
