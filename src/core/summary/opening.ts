import { normalise } from '../text/normalise.ts';
import { words } from '../text/words.ts';

/** Enough of a sentence to read its opening. UTF-16 units. */
const OPENING = 90;

/** The first words of a sentence, normalised; `bare` is the first without a leading و or ف. */
export function openingOf(sentence: string): {
  all: readonly string[];
  bare: string;
  text: string;
} {
  const text = sentence.slice(0, OPENING);
  const all = words(text).map((word) => normalise(word.text));
  return { all, bare: (all[0] ?? '').replace(/^[وف](?=\p{L}{2})/u, ''), text };
}

/** A list of openings of one to four words, ready to ask whether a sentence begins with one. */
export function openings(
  list: readonly string[],
): (opening: ReturnType<typeof openingOf>) => boolean {
  const known = new Set(list.map(normalise));
  return ({ all, bare }) => {
    for (let length = 1; length <= 4; length += 1) {
      const rest = all.slice(1, length);
      if (known.has([all[0], ...rest].join(' ')) || known.has([bare, ...rest].join(' ')))
        return true;
    }
    return false;
  };
}
