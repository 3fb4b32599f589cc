import { mix } from './hash.ts';
import type { Listing } from './listings.ts';
import type { Kind, Look, WordLook } from './look.ts';

/** Beyond the sentence's ends. */
const EDGE = 0x45444745;
/** Most letters of a prefix or suffix that is a feature. */
const AFFIX = 4;
/** How far before and behind a token its context reaches. */
export const REACH = { before: 3, behind: 2 } as const;
/** How far before and behind a token the first of two words stands whose kinds say something of it. */
export const PAIR_REACH = { before: 2, behind: 1 } as const;

/**
 * The number of each template, so that equal values of two never meet; the trained weights depend on them.
 * What a word alone says is numbered at distance 0: as many numbers before and behind it belong to its neighbours.
 */
const ID = {
  bias: 1,
  word: 4,
  stem: 8,
  shape: 11,
  wordPairs: 13,
  affixes: 25,
  clusters: 47,
  clusterPairs: 56,
  lists: 64,
  listPairs: 66,
  cues: 72,
  cuePairs: 74,
} as const;

/** Takes features: the number of a template, and the value that it has. */
export type Sink = { add: (id: number, value: number) => void };

/** What stands beyond the sentence's ends. */
export const BEYOND: Look = {
  word: {
    key: '',
    word: EDGE,
    stem: EDGE,
    shape: EDGE,
    clusters: [EDGE, EDGE, EDGE],
    kind: { id: 0, coarse: EDGE, middle: EDGE, cue: EDGE },
  },
  listing: null,
};
/**
 * What a word itself gives a token, `d` words before the word (-1: the word stands before it). The others of its features
 * it shares with many words.
 */
export function ownWord(sink: Sink, { word, stem }: WordLook, d: number): void {
  if (d === 0) sink.add(ID.bias, 1);
  if (d >= -2) sink.add(ID.word + d, word);
  if (Math.abs(d) < 2) sink.add(ID.stem + d, stem);
}

/** Those of a shape, by its number. */
export function ofShape(sink: Sink, shape: number, d: number): void {
  if (Math.abs(d) < 2) sink.add(ID.shape + d, shape);
}

/** Those of clusters, coarse to fine. */
export function ofClusters(sink: Sink, clusters: WordLook['clusters'], d: number): void {
  if (d < -2 || clusters === BEYOND.word.clusters) return;
  for (let n = 0; n < 3; n++) sink.add(ID.clusters + 3 * d + n, clusters[n] ?? EDGE);
}

/** Those of cues, as bits. */
export function ofCues(sink: Sink, cues: number, d: number): void {
  if (d > 1 || cues === EDGE) return;
  for (let bit = 0; cues >> bit > 0; bit++) if (cues & (1 << bit)) sink.add(ID.cues + d, bit);
}

/** The first or last letters of words: which template, and the letters as a number. */
export type Affix = { template: number; letters: number };

/** Those of an affix. */
export function ofAffix(sink: Sink, { template, letters }: Affix, d: number): void {
  if (Math.abs(d) < 2) sink.add(ID.affixes + 2 * AFFIX * d + template, letters);
}

/** All affixes of a key that leave a letter. */
export function affixesOf(key: string): Affix[] {
  const all: Affix[] = [];
  let head = STRETCH;
  for (let n = 1; n <= AFFIX && n < key.length; n++) {
    head = mix(head, key.charCodeAt(n - 1));
    all.push({ template: 2 * n - 2, letters: head });
    all.push({ template: 2 * n - 1, letters: tail(key, key.length - n) });
  }
  return all;
}

/** What every stretch of letters begins with. */
const STRETCH = 7;

/** The last letters of a key as a number, without making a string of them. */
function tail(key: string, from: number): number {
  let h = STRETCH;
  for (let i = from; i < key.length; i++) h = mix(h, key.charCodeAt(i));
  return h;
}

/** Numbers of the templates of pairs, by distance from 2 before on. */
const COARSE_PAIR = [2, 0, 1, 3] as const;
const CUE_PAIR = [1, 0, 2] as const;

/** The features that the kinds of two neighbours give a token, `d` words before the first of them. */
export function pairOfKinds(sink: Sink, [a, b]: readonly [Kind, Kind], d: number): void {
  sink.add(ID.clusterPairs + (COARSE_PAIR[d + 2] ?? 0), mix(a.coarse, b.coarse));
  if (d < 1) sink.add(ID.cuePairs + (CUE_PAIR[d + 2] ?? 0), mix(a.cue, b.coarse));
  if (d === -1) sink.add(ID.cuePairs + 3, mix(a.cue, b.cue));
  if (d === -1 || d === 0) sink.add(ID.clusterPairs + 5 + d, mix(a.middle, b.middle));
}

/** The features that take two or three words, which are seldom the same again. In: a sentence `withEdges`, and a place in that. */
export function joint(sink: Sink, sentence: readonly Look[], at: number): void {
  const { word: before } = sentence[at - 1] ?? BEYOND;
  const { word: here, listing } = sentence[at] ?? BEYOND;
  const { word: behind } = sentence[at + 1] ?? BEYOND;
  sink.add(ID.wordPairs, mix(before.word, here.word));
  sink.add(ID.wordPairs + 1, mix(here.word, behind.word));
  sink.add(ID.wordPairs + 2, mix(before.stem, here.stem));
  sink.add(ID.wordPairs + 3, mix(before.word, behind.word));
  const around = mix(here.kind.coarse, behind.kind.coarse);
  sink.add(ID.clusterPairs + 6, mix(before.kind.coarse, around));
  for (const code of listing?.codes ?? []) sink.add(ID.listPairs + 1, mix(code, before.word));
}

/** What the lists that hold a token give a token, `d` words before it (-1: it stands before). */
export function aloneInLists(sink: Sink, { codes }: Listing, d: number): void {
  for (const code of codes) sink.add(ID.lists + d, code);
}

/** What they give the token itself, behind a word of a coarse cluster. */
export function listedBehind(sink: Sink, { codes }: Listing, before: Kind): void {
  for (const code of codes) sink.add(ID.listPairs, mix(code, before.coarse));
}

/** And where its own word is of a middle cluster. */
export function listedOf(sink: Sink, { codes }: Listing, here: Kind): void {
  for (const code of codes) sink.add(ID.listPairs + 2, mix(code, here.middle));
}
