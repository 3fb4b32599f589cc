import { asciiDigits } from './normalise.ts';

/** How a text is shown; the text itself stays as published. */
export type View = {
  digits: 'as-published' | 'arabic' | 'latin';
  /** False takes the vowel marks away. */
  tashkeel: boolean;
  /** False takes the stretching strokes away. */
  tatweel: boolean;
};

// Harakat, tanwin, shadda, sukun, small signs and Quranic marks. Not U+0653–0655: a madda or hamza that
// stands apart from its alef is spelling, not vowel.
const TASHKEEL =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/gu;

/** The text without vowel marks: «عُقد» → «عقد». */
export const withoutTashkeel = (text: string): string => text.replace(TASHKEEL, '');

const INNER_TATWEEL = /(?<=[\p{L}\p{M}])\u0640+(?=\p{M}*\p{L})/gu;
const LAST_TATWEEL = /\u0640{2,}/gu;

/**
 * The text without stretching: «صـــافي» → «صافي». One stroke stays where no letter follows, since there it is
 * spelling: «١٤٤٦ هـ», «بـ٢٠ مليونًا», «لـ«السالف»».
 */
export const withoutTatweel = (text: string): string =>
  text.replace(INNER_TATWEEL, '').replace(LAST_TATWEEL, '\u0640');

/** Anything between spaces that holds a digit. */
const TOKEN = /\S*[0-9]\S*/gu;
/** Digits in here belong to a Latin word (F-16, G20), an address, or a telephone number that is dialled. */
const KEPT = /\p{sc=Latin}|[@_=#]|:\/\/|\+\d/u;
/** A decimal point or a thousands comma that cannot be read as anything else. */
const DECIMAL = /(?<![\d.,/])(\d+)\.(\d{1,2})(?![\d.,/]*\d)/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

function arabicDigits(token: string): string {
  if (KEPT.test(token)) return token;
  return token
    .replace(DECIMAL, '$1\u066B$2')
    .replace(THOUSANDS, '\u066C')
    .replace(/(?<=\d)%|%(?=\d)/gu, '\u066A')
    .replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
}

const SIGNS: Record<string, string> = { '\u066A': '%', '\u066B': '.', '\u066C': ',' };

/** The text's numbers in one form. The length stays the same, and with it every offset. */
export function withDigits(text: string, digits: View['digits']): string {
  if (digits === 'arabic') return text.replace(TOKEN, arabicDigits);
  if (digits === 'latin')
    return asciiDigits(text).replace(/[\u066A-\u066C]/gu, (sign) => SIGNS[sign] ?? sign);
  return text;
}

/** The text as the reader wants to see it. Applied to what is shown or copied, never to what is kept. */
export function viewed(text: string, view: View): string {
  const marked = view.tashkeel ? text : withoutTashkeel(text);
  return withDigits(view.tatweel ? marked : withoutTatweel(marked), view.digits);
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** The form that most of a text's digits have; Arabic where it has none: «as published» for our own words. */
export function digitsOf(text: string): 'arabic' | 'latin' {
  const arabic = text.match(ARABIC_DIGITS)?.length ?? 0;
  const latin = text.match(/[0-9]/gu)?.length ?? 0;
  return latin > arabic ? 'latin' : 'arabic';
}
