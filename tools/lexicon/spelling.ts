import { normalise } from '../../src/core/text/normalise.ts';
import { everyday } from './everyday.ts';

/** Arabic letters of Arabic alone: no پ چ ژ گ ک ی, no digits, no Latin. */
const ARABIC = /^[\u0621-\u063A\u0641-\u064A]+(?:[ -][\u0621-\u063A\u0641-\u064A]+)*$/u;
const MARKS = /[\u0640\u064B-\u0652\u0670]/gu;
/** Heads that a gazetteer puts before a name and a writer leaves out. */
const HEAD = /^(?:مدينة|مقاطعة|محافظة|بلدية|بلدة|قرية|منطقة|ولاية) /u;

/** A spelling without marks, tatweel and administrative head, or null where it is not Arabic or under three letters. */
export function spelling(text: string): string | null {
  const plain = text.replace(MARKS, '').replace(/\s+/gu, ' ').trim().replace(HEAD, '');
  return plain.length > 2 && ARABIC.test(plain) ? plain : null;
}

/** One of several spellings that fold to the same: the one with most hamzas, ta marbutas and alif maqsuras. */
export function distinct(spellings: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const one of spellings) {
    const key = normalise(one);
    const other = byFold.get(key);
    if (other === undefined || care(one) > care(other)) byFold.set(key, one);
  }
  return [...byFold.values()];
}

/** Whether the press uses the spelling as words of every day (ان صالح is "that Saleh"), so that no name would be meant. */
export function isEveryday(text: string): boolean {
  const folded = normalise(text);
  return WORDS.has(folded) || folded.startsWith('ان ');
}

const WORDS = new Set(everyday.split(/\s+/u).map(normalise));

function care(text: string): number {
  return text.match(/[أإآئؤةى]/gu)?.length ?? 0;
}
