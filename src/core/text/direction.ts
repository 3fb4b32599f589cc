import type { Direction } from '../story/types.ts';

/** Addresses, e-mails and handles are Latin in any language: they say nothing of the sentence around them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|@[\p{L}\p{N}_]+/giu;
/** Letters of the scripts that run right to left. */
const RTL = /(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
const LETTER = /\p{L}/gu;

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/**
 * Which way a text runs, by the majority of its letters. Never by the first one alone, as `dir="auto"` does:
 * «Google هي شركة» runs right to left. Digits and points have no say.
 * @param around the direction of what stands around it: taken where the letters are even, or there are none
 */
export function directionOf(text: string, around: Direction = 'rtl'): Direction {
  const prose = text.replace(ADDRESS, ' ');
  const said = count(prose, LETTER) > 0 ? prose : text;
  const rtl = count(said, RTL);
  const ltr = count(said, LETTER) - rtl;
  if (rtl === ltr) return around;
  return rtl > ltr ? 'rtl' : 'ltr';
}
