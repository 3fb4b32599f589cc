import { mix } from './hash.ts';
import type { Look, WordLook } from './look.ts';
import {
  affixesOf,
  aloneInLists,
  BEYOND,
  joint,
  listedBehind,
  listedOf,
  ofAffix,
  ofClusters,
  ofCues,
  ofShape,
  ownWord,
  PAIR_REACH,
  pairOfKinds,
  REACH,
  type Sink,
} from './templates.ts';

/** Whose guidelines the names follow: a corpus's own (0: those of ANERcorp), or those of a reader. */
export const domains = { corpus: 0, wojood: 77, reader: 78 } as const;

/** The number of buckets, a power of two, and the domain. */
export type Hashing = { buckets: number; domain: number };

/** The bucket of a feature. */
export const bucketOf = (id: number, value: number, mask: number): number => mix(id, value) & mask;

/** The bucket of its copy for one domain alone, so that it may differ from the others (Daumé 2007). */
export const copyOf = (bucket: number, { buckets, domain }: Hashing): number =>
  mix(bucket, domain) & (buckets - 1);

/**
 * The features of each token as bucket numbers below `buckets` (a power of two): the hashing trick
 * (Weinberger and others 2009), so that no feature's name is stored. Templates follow the usual ones for
 * Arabic names: words, affixes, context, clusters, lists, cues (Benajiba and Rosso 2008).
 */
export function features(sentence: readonly Look[], hashing: Hashing): Uint32Array[] {
  const padded = withEdges(sentence);
  return sentence.map((_, i) => {
    const buckets: number[] = [];
    const add = (id: number, value: number) => {
      const bucket = bucketOf(id, value, hashing.buckets - 1);
      buckets.push(bucket);
      if (hashing.domain !== domains.corpus) buckets.push(copyOf(bucket, hashing));
    };
    all({ add }, padded, i + REACH.before);
    return Uint32Array.from(buckets);
  });
}

function all(sink: Sink, sentence: readonly Look[], at: number): void {
  joint(sink, sentence, at);
  for (let d = -1; d <= 1; d++) {
    const { listing } = sentence[at + d] ?? BEYOND;
    if (listing) aloneInLists(sink, listing, d);
  }
  const { listing, word } = sentence[at] ?? BEYOND;
  if (listing) {
    listedBehind(sink, listing, (sentence[at - 1] ?? BEYOND).word.kind);
    listedOf(sink, listing, word.kind);
  }
  for (let d = -REACH.before; d <= REACH.behind; d++) {
    alone(sink, (sentence[at + d] ?? BEYOND).word, d);
  }
  for (let d = -PAIR_REACH.before; d <= PAIR_REACH.behind; d++) {
    const [a, b] = [sentence[at + d], sentence[at + d + 1]];
    if (a && b) pairOfKinds(sink, [a.word.kind, b.word.kind], d);
  }
}

/** The features that a word alone gives a token, `d` words before the word (-1: the word stands before it). */
function alone(sink: Sink, look: WordLook, d: number): void {
  ownWord(sink, look, d);
  ofShape(sink, look.shape, d);
  ofClusters(sink, look.clusters, d);
  ofCues(sink, look.kind.cue, d);
  for (const stretch of affixesOf(look.key)) ofAffix(sink, stretch, d);
}

const BEFORE = Array.from({ length: REACH.before }, () => BEYOND);
const BEHIND = Array.from({ length: REACH.behind }, () => BEYOND);

/** The sentence with its surroundings, so that no token's reach leaves the array: that is many times slower. */
const withEdges = (sentence: readonly Look[]): Look[] => [...BEFORE, ...sentence, ...BEHIND];
