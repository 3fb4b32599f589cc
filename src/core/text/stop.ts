import { COMPANIES, CONTINUING, DOMAINS, ERAS, LATIN_TITLES, TITLES } from '../lexicon/stops.ts';

/** As much of a line as a rule about a stop looks at. UTF-16 units: a hostile page must not make it slow. */
const NEAR = 40;
const BEFORE = /[\p{L}\p{M}\p{N}.]*$/u;
const AFTER = /^[\p{L}\p{M}\p{N}]*/u;
const LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{N}]/u;
const ENDS_IN_DIGIT = /\p{N}[\s%]*$/u;
const LIST_NUMBER = /^\s*(?:\p{N}{1,3}|\p{L})$/u;

/** The word that opens the rest of a line, without spaces or marks before it; '' where none is. */
export function nextWord(rest: string): string {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u.exec(rest.slice(0, NEAR))?.[0] ?? '';
}

/**
 * Whether one full stop ends a sentence. In: the line, the index of the stop. Out: false for decimals, dates,
 * addresses, titles, abbreviations and list numbers. The list is Arabic's; no statistics (as Punkt, Kiss and
 * Strunk 2006, would learn) are needed where abbreviations are few and closed.
 */
export function isFullStop(line: string, at: number): boolean {
  const token = BEFORE.exec(line.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
  const rest = line.slice(at + 1, at + NEAR);
  const glued = AFTER.exec(rest)?.[0] ?? '';
  return glued
    ? endsGlued(token, glued, rest)
    : endsBeforeSpace(line.slice(Math.max(0, at - NEAR), at), token, nextWord(rest));
}

/** No space follows: an address, a number, an acronym, or a typist who left the space out. */
function endsGlued(token: string, glued: string, rest: string): boolean {
  const part = token.slice(token.lastIndexOf('.') + 1);
  if (LATIN_OR_DIGIT.test(glued)) return !/[\p{Script=Latin}\p{N}]$/u.test(part) && part !== '';
  if (DOMAINS.has(glued)) return false;
  if (part === '' || /^\p{N}+$/u.test(part)) return true;
  // Spelt-out letters come in threes and are short: «سي.إن.إن».
  const isChain = token.includes('.') || /^\p{L}+\.\p{L}/u.test(rest);
  return part.length > 3 || glued.length > 3 || !isChain ? part.length > 1 : false;
}

function endsBeforeSpace(before: string, token: string, next: string): boolean {
  if (next === '') return true;
  if (LIST_NUMBER.test(before)) return false;
  const isAfterNumber = ENDS_IN_DIGIT.test(before.slice(0, before.length - token.length));
  if (ERAS.has(token) && (isAfterNumber || token.includes('.'))) return !CONTINUING.has(next);
  // «ود. كمال»: the conjunction is written with the title.
  if (TITLES.has(token) || TITLES.has(token.replace(/^و/u, ''))) return false;
  if (COMPANIES.has(token.toLowerCase())) return !CONTINUING.has(next) && next !== 'منذ';
  if (/^\p{Script=Latin}/u.test(token)) return !isLatinAbbreviation(token);
  if (!isAcronym(token)) return true;
  // «30.9 ج.م. للدولار»: a currency, and what it is paid for.
  return !CONTINUING.has(next) && !(isAfterNumber && next.startsWith('لل'));
}

const isLatinAbbreviation = (token: string): boolean =>
  LATIN_TITLES.has(token.toLowerCase()) || /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(token);

const isAcronym = (token: string): boolean => /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(token);
