import { type Clusters, clustersOf, type Nested } from './clusters.ts';
import type { Match } from './gazetteer.ts';
import { hash } from './hash.ts';
import { type Listing, listings } from './listings.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';
import { type Word, wordOf } from './word.ts';

/** What the tagger sees of a word wherever it stands, as numbers; features are made by mixing them. */
export type WordLook = {
  key: string;
  word: number;
  /** The word without conjunction, preposition and article. */
  stem: number;
  shape: number;
  clusters: Nested;
  kind: Kind;
};

/** What many words have in common: one object for all of a kind, numbered. */
export type Kind = {
  id: number;
  coarse: number;
  middle: number;
  /** Kinds of cue that the word is. */
  cue: number;
};

/** What the tagger sees of one token: its word, and the lists that hold a form there. */
export type Look = { word: WordLook; listing: Listing | null };

/** Looks at every token of a sentence. */
export type Looker = (sentence: Sentence, matches: readonly (Match | null)[]) => Look[];

const ARTICLE = 'ال';

/** Looks at sentences; a word is looked at once and remembered. */
export function looker(clusters: Clusters): Looker {
  const look = remembered((text: string) => lookAt(wordOf(text), clusters));
  return (sentence, matches) => {
    const inLists = listings(sentence, matches);
    return sentence.map(({ text }, i) => ({ word: look(text), listing: inLists[i] ?? null }));
  };
}

/** Looks at one word. */
export function lookAt({ text, key, cues, splits }: Word, clusters: Clusters): WordLook {
  const of = clustersOf(clusters, splits);
  return {
    key,
    word: hash(key),
    stem: hash(stem(key)),
    shape: hash(shape(text, key)),
    clusters: of,
    kind: kindOf([of[0], of[1], cues].join(' ')),
  };
}

let kinds = 0;

/** The kind of which these are the numbers, with spaces between. */
const kindOf = remembered((numbers: string): Kind => {
  const [coarse = 0, middle = 0, cue = 0] = numbers.split(' ').map(Number);
  return { id: ++kinds, coarse, middle, cue };
});

/** Never fewer than three letters are left. */
function stem(key: string): string {
  const bare = key.length > 4 ? key.replace(/^[وف]/u, '') : key;
  if (bare.startsWith('لل') && bare.length > 4) return bare.slice(2);
  const noun = bare.length > 4 ? bare.replace(/^[بلك](?=ال|[^ا])/u, '') : bare;
  return noun.startsWith(ARTICLE) && noun.length > 4 ? noun.slice(2) : noun;
}

function shape(text: string, key: string): string {
  const kind = /^\p{N}/u.test(key)
    ? `0${Math.min(key.length, 5)}`
    : /^\p{Script=Latin}/u.test(key)
      ? `a${/^\p{Lu}/u.test(text) ? 'A' : ''}${/^\p{Lu}+$/u.test(text) ? 'AA' : ''}`
      : /^\p{L}/u.test(key)
        ? `ا${Math.min(key.length, 8)}`
        : key;
  return kind;
}
