import { mayFollow } from './labels.ts';
import { type Links, linksOf } from './links.ts';
import { rowOf } from './rows.ts';
import type { Sparse } from './sparse.ts';

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features. */
export type Field = {
  labels: readonly string[];
  /** Number of feature buckets, a power of two. */
  buckets: number;
  /** A row of one weight a label for every bucket, or what is `sparse` of it; `scale` makes them what was trained. */
  weights: Int8Array | Float32Array;
  sparse?: Sparse;
  scale: number;
  /** From label (row) to label (column); forbidden ones are -Infinity. */
  transitions: Float32Array;
};

/** The best labels of a sentence (Viterbi), given the scores of each token. */
export function decode(field: Field, emitted: readonly Float32Array[]): string[] {
  const size = field.labels.length;
  const links = linksOf(field.transitions, size);
  const back = emitted.map(() => new Uint8Array(size));
  let scores: Float32Array = new Float32Array(size);
  for (const [i, row] of emitted.entries()) {
    const cell = { emitted: row, back: back[i] };
    scores = i === 0 ? begin(field, row) : step(links, scores, cell);
  }
  return trace(field, ends(field, scores), back);
}

/** The score of every label at each token, given its feature buckets. */
export function emit(field: Field, features: readonly Uint32Array[]): Float32Array[] {
  return features.map((buckets) => {
    const sums = new Float32Array(field.labels.length);
    weigh(field, buckets, sums);
    return scaled(field, sums);
  });
}

/** Adds the weights of the buckets to the sum of every label. */
export function weigh(field: Field, buckets: Uint32Array, sums: Float32Array): void {
  const { weights, sparse } = field;
  if (sparse) return weighSparse(weights, sparse, { buckets, sums });
  const size = sums.length;
  for (const bucket of buckets) {
    for (let label = 0; label < size; label++) {
      sums[label] = (sums[label] ?? 0) + (weights[bucket * size + label] ?? 0);
    }
  }
}

type Weighed = { buckets: Uint32Array; sums: Float32Array };

function weighSparse(
  weights: Field['weights'],
  { rows, starts, labels }: Sparse,
  { buckets, sums }: Weighed,
): void {
  for (let k = 0; k < buckets.length; k++) {
    const row = rowOf(rows, buckets[k] ?? 0);
    if (row < 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const label = labels[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights[at] ?? 0);
    }
  }
}

/** In place: sums of weights as scores. */
export function scaled({ scale }: Field, sums: Float32Array): Float32Array {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * scale;
  return sums;
}

const OUTSIDE = 'O';

function begin({ labels }: Field, emitted: Float32Array): Float32Array {
  return emitted.map((score, i) => (mayFollow(OUTSIDE, labels[i] ?? '') ? score : -Infinity));
}

function ends({ labels }: Field, scores: Float32Array): Float32Array {
  return scores.map((score, i) => (mayFollow(labels[i] ?? '', OUTSIDE) ? score : -Infinity));
}

type Cell = { emitted: Float32Array; back: Uint8Array | undefined };

function step({ from, to, weight }: Links, before: Float32Array, { emitted, back }: Cell) {
  const best = new Float64Array(before.length).fill(-Infinity);
  for (let k = 0; k < to.length; k++) {
    const a = from[k] ?? 0;
    const b = to[k] ?? 0;
    const score = (before[a] ?? 0) + (weight[k] ?? 0);
    if (score <= (best[b] ?? 0)) continue;
    best[b] = score;
    if (back) back[b] = a;
  }
  const scores = new Float32Array(before.length);
  for (let i = 0; i < scores.length; i++) scores[i] = (best[i] ?? 0) + (emitted[i] ?? 0);
  return scores;
}

function trace({ labels }: Field, last: Float32Array, back: readonly Uint8Array[]): string[] {
  let label = last.indexOf(Math.max(...last));
  const path: string[] = [];
  for (let i = back.length - 1; i >= 0; i--) {
    path.push(labels[label] ?? OUTSIDE);
    label = back[i]?.[label] ?? 0;
  }
  return path.toReversed();
}
