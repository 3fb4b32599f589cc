import { createHash } from 'node:crypto';
import { normalise } from '../../../src/core/text/normalise.ts';

/** A phrase of a gold file: as text, or sealed as the hash of its words. */
export type Phrase = string | { hash: string; words: number };

// Not \w: it knows only [A-Za-z0-9_].
const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether phrases occur in a text: whole words in order, whatever stands between them. */
export function phraseFinder(text: string): (phrase: Phrase) => boolean {
  const words = wordsOf(text);
  const joined = ` ${words.join(' ')} `;
  const hashes = new Map<number, Set<string>>();
  return (phrase) => {
    if (typeof phrase === 'string') return joined.includes(` ${wordsOf(phrase).join(' ')} `);
    const known = hashes.get(phrase.words) ?? hashesOf(words, phrase.words);
    hashes.set(phrase.words, known);
    return known.has(phrase.hash);
  };
}

function hashesOf(words: readonly string[], length: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    found.add(createHash('sha1').update(run).digest('hex').slice(0, 16));
  }
  return found;
}
