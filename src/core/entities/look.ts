import type { Clusters } from './clusters.ts';
import { clusterOf, NONE } from './clusters.ts';
import type { Listed, Match } from './gazetteer.ts';
import { cueBits } from './cues.ts';
import { hash, mix } from './hash.ts';
import { quoted } from './quoted.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';
import { keyOf } from './tokens.ts';

/** What the tagger sees of a word wherever it stands, as numbers; features are made by mixing them. */
export type WordLook = {
  key: string;
  word: number;
  /** The word without conjunction, preposition and article. */
  stem: number;
  shape: number;
  /** Coarse, middle and fine cluster of the word. */
  clusters: readonly [number, number, number];
  kind: Kind;
};

/** What many words have in common: one object for all of a kind. */
export type Kind = {
  coarse: number;
  middle: number;
  /** Kinds of cue that the word is. */
  cue: number;
};

/** What the tagger sees of one token. */
export type Look = {
  word: WordLook;
  /** One number for each list that has the token, with its place in the listed form. */
  lists: readonly number[];
};

/** Looks at every token of a sentence. */
export type Looker = (sentence: Sentence, matches: readonly (Match | null)[]) => Look[];

const ARTICLE = 'ال';
const NO_CLUSTERS = [NONE, NONE, NONE] as const;

/** Looks at sentences; a word is looked at once and remembered. */
export function looker(clusters: Clusters | null): Looker {
  const look = remembered((text: string) => lookAt(text, clusters));
  return (sentence, matches) => {
    const inLists = listLooks(sentence, matches);
    return sentence.map(({ text }, i) => ({ word: look(text), lists: inLists[i] ?? [] }));
  };
}

function lookAt(text: string, clusters: Clusters | null): WordLook {
  const key = keyOf(text);
  const of = clusters ? clusterLooks(clusters, key) : NO_CLUSTERS;
  return {
    key,
    word: hash(key),
    stem: hash(stem(key)),
    shape: hash(shape(text, key)),
    clusters: of,
    kind: kindOf([of[0], of[1], cueBits(key)].join(' ')),
  };
}

/** The kind of which these are the numbers, with spaces between. */
const kindOf = remembered((numbers: string): Kind => {
  const [coarse = NONE, middle = NONE, cue = 0] = numbers.split(' ').map(Number);
  return { coarse, middle, cue };
});

function clusterLooks(clusters: Clusters, key: string): [number, number, number] {
  const fine = clusterOf(clusters, key);
  if (fine === NONE) return [NONE, NONE, NONE];
  return [clusters.coarse[fine] ?? NONE, clusters.middle[fine] ?? NONE, fine];
}

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

/** At each token: which lists hold a form that runs over it, and where in the form it stands. */
function listLooks(sentence: Sentence, matches: readonly (Match | null)[]): number[][] {
  const all = sentence.map((): number[] => []);
  for (const [i, match] of matches.entries()) {
    if (!match) continue;
    for (let j = 0; j < match.length; j++) {
      for (const reading of codes(match.listed))
        all[i + j]?.push(mix(reading, spot(j, 0, match.length)));
    }
  }
  for (const { from, to } of quoted(sentence, 0)) {
    for (let j = from; j < to; j++) all[j]?.push(mix(QUOTED, spot(j, from, to)));
  }
  return all;
}

/** First, last, only or inner token of a stretch. */
const spot = (at: number, from: number, to: number): number =>
  (at === from ? 1 : 0) | (at === to - 1 ? 2 : 0);

const QUOTED = hash('quoted');

/** One number for each way in which lists read a form. */
const codes = remembered((listed: readonly Listed[]): readonly number[] => [
  ...new Set(listed.map(({ type, ambiguous }) => hash(`${type}${ambiguous ? '?' : ''}`))),
]);
