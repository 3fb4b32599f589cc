import { normalise } from '../text/normalise.ts';
import { tokens } from '../text/words.ts';

/** How a sentence opens: its first words at least, normalised. */
export type Opening = {
  all: readonly string[];
  /** The first word without a leading و or ف. */
  bare: string;
  /** As it stands. */
  text: string;
};

/** Enough of a sentence to read its opening. UTF-16 units. */
const OPENING = 60;

/** The last word may be cut short: nobody asks for it. */
export function openingOf(sentence: string): Opening {
  const text = sentence.slice(0, OPENING);
  return openingIn(text, foldedWords(text));
}

/** The same of a sentence whose folded words are at hand. */
export function openingIn(sentence: string, all: readonly string[]): Opening {
  const bare = (all[0] ?? '').replace(/^[وف](?=\p{L}{2})/u, '');
  return { all, bare, text: sentence.slice(0, OPENING) };
}

/** The words of a text, `normalise`d, in order. */
export const foldedWords = (text: string): string[] => tokens(normalise(text));

/** A list of openings of one to four words, ready to ask whether a sentence begins with one. */
export function openings(list: readonly string[]): (opening: Opening) => boolean {
  const known = new Set(list.map(normalise));
  const heads = new Set(Array.from(known, (one) => one.split(' ', 1)[0] ?? ''));
  return ({ all, bare }) => {
    if (!heads.has(all[0] ?? '') && !heads.has(bare)) return false;
    let [whole, stripped] = [all[0] ?? '', bare];
    for (const next of all.slice(1, 5)) {
      if (known.has(whole) || known.has(stripped)) return true;
      [whole, stripped] = [`${whole} ${next}`, `${stripped} ${next}`];
    }
    return known.has(whole) || known.has(stripped);
  };
}
