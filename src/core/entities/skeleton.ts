import { remembered } from './remembered.ts';

/**
 * What transliterations of one foreign sound are written with (غ ك ق for g, ث ت and ش تش for others), and what they
 * become; vowels go.
 */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['غكقگ', 'ج'],
  ['ظض', 'ز'],
  ['ثط', 'ت'],
  ['ص', 'س'],
  ['ڤپ', 'ف'],
  ['حاويهءعى-', ''],
];
const BECOMES = new Map(SOUNDS.flatMap(([all, to]) => Array.from(all, (letter) => [letter, to])));
/** Fewer consonants meet by chance. */
const SHORTEST = 3;
/** «حقل غوار» and «حقل الغوار» are one field. */
const ARTICLE = /^ال(?=\p{L}{2})/u;

/**
 * The consonants of a folded name, so that spellings of one foreign name meet (جينبينغ, جين بينج);
 * null where fewer than three are left.
 */
export function skeleton(keys: readonly string[]): string | null {
  const bare = keys.map(consonants).join('');
  return bare.length >= SHORTEST ? bare : null;
}

const consonants = remembered((key: string): string =>
  Array.from(key.replace(ARTICLE, ''), (letter) => BECOMES.get(letter) ?? letter).join(''),
);
