import { mix } from './hash.ts';
import type { Kind, Look, WordLook } from './look.ts';

/** Beyond the sentence's ends. */
const EDGE = 0x45444745;
/** Most letters of a prefix or suffix that is a feature. */
const AFFIX = 4;
/** How far before and behind a token its context reaches. */
export const REACH = { before: 3, behind: 2 } as const;
/** How far before and behind a token the first of two words stands whose kinds say something of it. */
export const PAIR_REACH = { before: 2, behind: 1 } as const;

/** Whose guidelines the names follow: a corpus's own (0: those of ANERcorp), or those of a reader. */
export const domains = { corpus: 0, wojood: 77, reader: 78 } as const;

/** The number of buckets, a power of two, and the domain. */
export type Hashing = { buckets: number; domain: number };

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

/**
 * The features of each token as bucket numbers below `buckets` (a power of two): the hashing trick
 * (Weinberger and others 2009), so that no feature's name is stored. Templates follow the usual ones for
 * Arabic names: words, affixes, context, clusters, lists, cues (Benajiba and Rosso 2008).
 */
export function features(sentence: readonly Look[], hashing: Hashing): Uint32Array[] {
  const padded = withEdges(sentence);
  return sentence.map((_, i) => {
    const template = new Template(hashing);
    joint(template, padded, i + REACH.before);
    for (let d = -REACH.before; d <= REACH.behind; d++) {
      const look = padded[i + REACH.before + d];
      if (look) alone(template, look.word, d);
    }
    for (let d = -PAIR_REACH.before; d <= PAIR_REACH.behind; d++) {
      const at = i + REACH.before + d;
      const [a, b] = [padded[at]?.word.kind, padded[at + 1]?.word.kind];
      if (a && b) pairOfKinds(template, [a, b], d);
    }
    return template.drain().slice();
  });
}

/** What stands beyond the sentence's ends. */
const BEYOND: Look = {
  word: {
    key: '',
    word: EDGE,
    stem: EDGE,
    shape: EDGE,
    clusters: [EDGE, EDGE, EDGE],
    kind: { coarse: EDGE, middle: EDGE, cue: EDGE },
  },
  lists: [],
};
const BEFORE = Array.from({ length: REACH.before }, () => BEYOND);
const BEHIND = Array.from({ length: REACH.behind }, () => BEYOND);

/** The sentence with its surroundings, so that no token's reach leaves the array: that is many times slower. */
export const withEdges = (sentence: readonly Look[]): Look[] => [...BEFORE, ...sentence, ...BEHIND];

/** The features that a word alone gives a token, `d` words before the word (-1: the word stands before it). */
export function alone(template: Template, look: WordLook, d: number): void {
  if (d >= -2) template.add(ID.word + d, look.word);
  if (Math.abs(d) < 2) {
    template.add(ID.stem + d, look.stem);
    template.add(ID.shape + d, look.shape);
  }
  if (look === BEYOND.word) return;
  if (Math.abs(d) < 2) affixes(template, ID.affixes + 2 * AFFIX * d, look.key);
  if (d >= -2) {
    for (let n = 0; n < 3; n++) template.add(ID.clusters + 3 * d + n, look.clusters[n] ?? EDGE);
  }
  if (d < 2) template.bits(ID.cues + d, look.kind.cue);
}

/** Numbers of the templates of pairs, by distance from 2 before on. */
const COARSE_PAIR = [2, 0, 1, 3] as const;
const CUE_PAIR = [1, 0, 2] as const;

/** The features that the kinds of two neighbours give a token, `d` words before the first of them. */
export function pairOfKinds(template: Template, [a, b]: readonly [Kind, Kind], d: number): void {
  template.pair(ID.clusterPairs + (COARSE_PAIR[d + 2] ?? 0), a.coarse, b.coarse);
  if (d < 1) template.pair(ID.cuePairs + (CUE_PAIR[d + 2] ?? 0), a.cue, b.coarse);
  if (d === -1) template.pair(ID.cuePairs + 3, a.cue, b.cue);
  if (d === -1 || d === 0) template.pair(ID.clusterPairs + 5 + d, a.middle, b.middle);
}

/**
 * The features that take more than one word: pairs, and the lists, whose forms are of several. In: a sentence
 * `withEdges`, and a token's place in that.
 */
export function joint(template: Template, sentence: readonly Look[], i: number): void {
  template.add(ID.bias, 1);
  wordPairs(template, sentence, i);
  lists(template, sentence, i);
}

/** Gathers the buckets, each with a copy for one domain alone, so that it may differ from the others (Daumé 2007). */
export class Template {
  private buckets = new Uint32Array(256);
  private count = 0;
  private readonly mask: number;
  private readonly domain: number;

  constructor({ buckets, domain }: Hashing) {
    this.mask = buckets - 1;
    this.domain = domain;
  }

  add(id: number, value: number): void {
    const bucket = mix(id, value) & this.mask;
    this.put(bucket);
    if (this.domain !== 0) this.put(mix(bucket, this.domain) & this.mask);
  }

  private put(bucket: number): void {
    if (this.count === this.buckets.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.buckets);
      this.buckets = larger;
    }
    this.buckets[this.count++] = bucket;
  }

  /** What was gathered, good until the next is added. */
  drain(): Uint32Array {
    const { count } = this;
    this.count = 0;
    return this.buckets.subarray(0, count);
  }

  pair(id: number, a: number | undefined, b: number | undefined): void {
    this.add(id, mix(a ?? EDGE, b ?? EDGE));
  }

  /** The numbers of the bits that are set. */
  bits(id: number, bits: number): void {
    for (let bit = 0; bits >> bit > 0; bit++) if (bits & (1 << bit)) this.add(id, bit);
  }
}

function affixes(template: Template, id: number, key: string): void {
  for (let n = 1; n <= AFFIX && n < key.length; n++) {
    template.add(id + 2 * n - 2, stretch(key, 0, n));
    template.add(id + 2 * n - 1, stretch(key, key.length - n, key.length));
  }
}

/** A stretch of a key as a number, without making a string of it. */
function stretch(key: string, from: number, to: number): number {
  let h = 7;
  for (let i = from; i < to; i++) h = mix(h, key.charCodeAt(i));
  return h;
}

type Writer = (template: Template, sentence: readonly Look[], i: number) => void;

const wordPairs: Writer = (template, sentence, i) => {
  const before = sentence[i - 1]?.word;
  const here = sentence[i]?.word;
  const behind = sentence[i + 1]?.word;
  template.pair(ID.wordPairs, before?.word, here?.word);
  template.pair(ID.wordPairs + 1, here?.word, behind?.word);
  template.pair(ID.wordPairs + 2, before?.stem, here?.stem);
  template.pair(ID.wordPairs + 3, before?.word, behind?.word);
  const around = mix(here?.kind.coarse ?? EDGE, behind?.kind.coarse ?? EDGE);
  template.pair(ID.clusterPairs + 6, before?.kind.coarse, around);
};

const lists: Writer = (template, sentence, i) => {
  for (let d = -1; d <= 1; d++) {
    for (const code of sentence[i + d]?.lists ?? []) template.add(ID.lists + d, code);
  }
  const before = sentence[i - 1]?.word;
  for (const code of sentence[i]?.lists ?? []) {
    template.pair(ID.listPairs, code, before?.clusters[0]);
    template.pair(ID.listPairs + 1, code, before?.word);
    template.pair(ID.listPairs + 2, code, sentence[i]?.word.clusters[1]);
  }
};
