import type { Field } from './decode.ts';
import { type Links, linksOf } from './links.ts';

/**
 * For each token of a sentence a row: how likely each label is there, all allowed sequences weighed
 * (forward and backward sums, Rabiner 1989, each row scaled to one). In: a row of scores for every token.
 */
export function posteriors(field: Field, scores: Float32Array): Float32Array {
  const links = linksOf(field);
  const size = field.labels.length;
  const emitted = factors(scores, size);
  const all = new Float32Array(scores.length);
  all.set(links.begins.subarray(0, all.length));
  for (let at = 0; at < all.length; at += size) {
    if (at > 0) onward(all, at, links);
    for (let i = at; i < at + size; i++) all[i] = (all[i] ?? 0) * (emitted[i] ?? 0);
    scale(all, at, size);
  }
  const state = { emitted, ahead: links.ends.slice(), sums: new Float64Array(size) };
  for (let at = all.length - size; at >= 0; at -= size) {
    for (let i = 0; i < size; i++) all[at + i] = (all[at + i] ?? 0) * (state.ahead[i] ?? 0);
    scale(all, at, size);
    back(state, at, links);
  }
  return all;
}

/** Scores as factors; the largest of each row is taken out, so that none overflows. */
function factors(scores: Float32Array, size: number): Float32Array {
  const out = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += size) {
    let largest = -Infinity;
    for (let i = at; i < at + size; i++) largest = Math.max(largest, scores[i] ?? 0);
    for (let i = at; i < at + size; i++) out[i] = Math.exp((scores[i] ?? 0) - largest);
  }
  return out;
}

/** One step ahead: the row at `at` out of the one before it. */
function onward(rows: Float32Array, at: number, { from, to, factor, begins }: Links): void {
  const before = at - begins.length;
  for (let k = 0; k < to.length; k++) {
    const b = at + (to[k] ?? 0);
    rows[b] = (rows[b] ?? 0) + (rows[before + (from[k] ?? 0)] ?? 0) * (factor[k] ?? 0);
  }
}

/** What lies ahead of a row, and room for the sums of one step. Both are written over, since rows are many. */
type Ahead = { emitted: Float32Array; ahead: Float32Array; sums: Float64Array };

/** One step back from the row at `at`, scaled so that long sentences do not fade. */
function back({ emitted, ahead, sums }: Ahead, at: number, { from, to, factor }: Links): void {
  sums.fill(0);
  for (let k = 0; k < to.length; k++) {
    const a = from[k] ?? 0;
    const b = to[k] ?? 0;
    sums[a] = (sums[a] ?? 0) + (factor[k] ?? 0) * (ahead[b] ?? 0) * (emitted[at + b] ?? 0);
  }
  let sum = 0;
  for (let a = 0; a < sums.length; a++) sum += sums[a] ?? 0;
  ahead.set(sums);
  if (sum === 0) return;
  for (let a = 0; a < ahead.length; a++) ahead[a] = (ahead[a] ?? 0) / sum;
}

/** Makes the row at `at` sum to one. */
function scale(rows: Float32Array, at: number, size: number): void {
  let sum = 0;
  for (let i = at; i < at + size; i++) sum += rows[i] ?? 0;
  if (sum === 0) return;
  for (let i = at; i < at + size; i++) rows[i] = (rows[i] ?? 0) / sum;
}
