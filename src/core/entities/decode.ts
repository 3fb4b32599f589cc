import { type Links, linksOf } from './links.ts';
import type { Sparse } from './sparse.ts';

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features. */
export type Field = {
  labels: readonly string[];
  /** Number of feature buckets, a power of two. */
  buckets: number;
  /** A row of one weight a label for every bucket, none where they are `sparse`; `scale` makes them what was trained. */
  weights: Int8Array | Float32Array;
  sparse?: Sparse;
  scale: number;
  /** From label (row) to label (column); forbidden ones are -Infinity. */
  transitions: Float32Array;
};

/** The best labels of a sentence (Viterbi), given its scores: a row of one a label for every token. */
export function decode(field: Field, scores: Float32Array): string[] {
  const links = linksOf(field);
  const size = field.labels.length;
  const back = new Uint8Array(scores.length);
  const best = new Float64Array(size);
  const reached = Float32Array.from(links.begins, (may, label) =>
    may ? (scores[label] ?? 0) : -Infinity,
  );
  for (let at = size; at < scores.length; at += size) {
    step(links, { reached, best, back }, at);
    for (let b = 0; b < size; b++) reached[b] = (best[b] ?? 0) + (scores[at + b] ?? 0);
  }
  const last = reached.map((score, label) => (links.ends[label] ? score : -Infinity));
  return trace(field, last.indexOf(Math.max(...last)), back);
}

/** What reaches every label, and the best way to each of the next token, with where each came from, row by row. */
type Step = { reached: Float32Array; best: Float64Array; back: Uint8Array };

function step({ from, to, weight }: Links, { reached, best, back }: Step, at: number): void {
  best.fill(-Infinity);
  for (let k = 0; k < to.length; k++) {
    const a = from[k] ?? 0;
    const b = to[k] ?? 0;
    const score = (reached[a] ?? 0) + (weight[k] ?? 0);
    if (score <= (best[b] ?? 0)) continue;
    best[b] = score;
    back[at + b] = a;
  }
}

function trace({ labels }: Field, last: number, back: Uint8Array): string[] {
  let label = last;
  const path: string[] = [];
  for (let at = back.length - labels.length; at >= 0; at -= labels.length) {
    path.push(labels[label] ?? 'O');
    label = back[at + label] ?? 0;
  }
  return path.toReversed();
}
