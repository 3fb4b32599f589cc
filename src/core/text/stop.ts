import {
  CLASSES,
  COMPANIES,
  CONTINUING,
  DOMAINS,
  ERAS,
  LATIN_TITLES,
  LETTERS,
  RATES,
  TITLES,
  UNITS,
} from '../lexicon/stops.ts';
import { OUTSIDE, unitKind } from './units.ts';

/** As much of a line as a rule about a stop looks at. UTF-16 units: a hostile page must not make it slow. */
const NEAR = 40;
/** The unit of a full stop. */
const STOP = 0x2e;
const AFTER = /^[\p{L}\p{M}\p{N}]*/u;
/** Nearly every sentence ends in such a word; one that no list knows needs no closer look. */
const ORDINARY = /^[\u0621-\u064A]{3,}$/u;
const LISTED: ReadonlySet<string> = new Set([...TITLES, ...ERAS, ...UNITS, ...LETTERS]);
const LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{N}]/u;
const ENDS_IN_DIGIT = /\p{N}[\s%\u00B0]*$/u;
const LIST_NUMBER = /(?:^|:\s)\s*(?:\p{N}{1,3}|\p{L})$/u;
const WORD_BEFORE = /([\p{L}\p{M}\p{N}]+)[\s:]+[\p{L}\p{M}\p{N}.]*$/u;
/** «الكورية»: what a definite name is said to be. */
const ADJECTIVE = /^ال\p{L}{2,}(?:ية|ي)$/u;

/** The word that opens the rest of a line, without spaces or marks before it; '' where none is. */
export function nextWord(rest: string): string {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u.exec(rest.slice(0, NEAR))?.[0] ?? '';
}

/**
 * Whether one full stop ends a sentence. In: the line, the index of the stop, and where the sentence that it
 * may end begins. Out: false for decimals, dates, addresses, titles, initials, abbreviations and list numbers. The list
 * is Arabic's; no statistics (as Punkt, Kiss and Strunk 2006, would learn) are needed where abbreviations are few and closed.
 */
export function isFullStop(line: string, at: number, start: number): boolean {
  const before = line.slice(Math.max(start, at - NEAR), at);
  const token = lastPart(before);
  const rest = line.slice(at + 1, at + NEAR);
  const glued = AFTER.exec(rest)?.[0] ?? '';
  return glued ? endsGlued(token, glued, rest) : endsBeforeSpace(before, token, nextWord(rest));
}

/** The letters, digits and stops that a text ends in. */
function lastPart(text: string): string {
  let from = text.length;
  // Not a regex that ends in $: that is tried from each letter of the text.
  while (from > 0) {
    const unit = text.charCodeAt(from - 1);
    if (unit !== STOP && unitKind(unit) === OUTSIDE) break;
    from -= 1;
  }
  return text.slice(from);
}

/** No space follows: an address, a number, an acronym, or a typist who left the space out. */
function endsGlued(token: string, glued: string, rest: string): boolean {
  const part = token.slice(token.lastIndexOf('.') + 1);
  if (LATIN_OR_DIGIT.test(glued)) return !/[\p{Script=Latin}\p{N}]$/u.test(part) && part !== '';
  if (DOMAINS.has(glued)) return false;
  if (part === '' || /^\p{N}+$/u.test(part)) return true;
  if (LETTERS.has(part) && LETTERS.has(glued)) return false;
  // Other letters that are spelt out come in threes and are short.
  const isChain = token.includes('.') || /^\p{L}+\.\p{L}/u.test(rest);
  return part.length > 3 || glued.length > 3 || !isChain ? part.length > 1 : false;
}

function endsBeforeSpace(before: string, token: string, next: string): boolean {
  if (next === '' || (ORDINARY.test(token) && !LISTED.has(token))) return true;
  if (LIST_NUMBER.test(before)) return false;
  const isAfterNumber = ENDS_IN_DIGIT.test(before.slice(0, before.length - token.length));
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  // «فيتامين د»: the letter names a kind, and nobody.
  if (/^\p{L}$/u.test(token) && CLASSES.has(word)) return !CONTINUING.has(next);
  if (UNITS.has(token) && isAfterNumber) return !CONTINUING.has(next) && !RATES.has(next);
  if (ERAS.has(token) && (isAfterNumber || token.includes('.'))) return !CONTINUING.has(next);
  // «ود. كمال»: the conjunction is written with the title.
  if (TITLES.has(token) || TITLES.has(token.replace(/^و/u, ''))) return false;
  if (COMPANIES.has(token.toLowerCase())) return endsCompany(next);
  if (/^\p{Script=Latin}/u.test(token)) return !isLatinAbbreviation(token, next);
  if (isInitial(token, { word, next, isAfterNumber })) return false;
  if (!isAcronym(token)) return true;
  // «30.9 ج.م. للدولار»: a currency, and what it is paid for.
  return !CONTINUING.has(next) && !(isAfterNumber && (next.startsWith('لل') || RATES.has(next)));
}

const endsCompany = (next: string): boolean =>
  !CONTINUING.has(next) && next !== 'منذ' && !ADJECTIVE.test(next);

/** A capital is an initial before a Latin name; among Arabic words it names a thing: «فيتامين C». */
const isLatinAbbreviation = (token: string, next: string): boolean =>
  LATIN_TITLES.has(token.toLowerCase()) ||
  (/^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(token) &&
    (token.includes('.') || /^\p{Script=Latin}/u.test(next)));

/**
 * Whether a letter or two stand for a name: «المدعو ح. م.», «ج.ك. رولينغ», «جورج دبليو. بوش». Agencies have three
 * letters, measures a number before them, channels two spelt letters in a row.
 */
function isInitial(
  token: string,
  { word, next, isAfterNumber }: { word: string; next: string; isAfterNumber: boolean },
): boolean {
  if (isAfterNumber || !/^\p{Script=Arabic}/u.test(token)) return false;
  // «ون. ع.»: the conjunction is written with the letter.
  if (/^و?\p{L}$/u.test(token)) return true;
  if (next.startsWith('و') || CONTINUING.has(next)) return false;
  return /^\p{L}\.\p{L}$/u.test(token) || (LETTERS.has(token) && word !== '' && !LETTERS.has(word));
}

const isAcronym = (token: string): boolean => /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(token);
