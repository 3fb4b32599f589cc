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
    multiply(all.subarray(at, at + size), emitted.subarray(at, at + size));
  }
  let ahead = links.ends;
  for (let at = all.length - size; at >= 0; at -= size) {
    const next = backward(ahead, emitted.subarray(at, at + size), links);
    multiply(all.subarray(at, at + size), ahead);
    ahead = next;
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

/** The row times another, scaled to one; in place, since rows are many. */
function multiply(row: Float32Array, by: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < row.length; i++) {
    row[i] = (row[i] ?? 0) * (by[i] ?? 0);
    sum += row[i] ?? 0;
  }
  divide(row, sum);
}

/** One step ahead: the row at `at` out of the one before it. */
function onward(rows: Float32Array, at: number, { from, to, factor, begins }: Links): void {
  const before = at - begins.length;
  for (let k = 0; k < to.length; k++) {
    const b = at + (to[k] ?? 0);
    rows[b] = (rows[b] ?? 0) + (rows[before + (from[k] ?? 0)] ?? 0) * (factor[k] ?? 0);
  }
}

/** One step back, scaled so that long sentences do not fade. */
function backward(ahead: Float32Array, emitted: Float32Array, links: Links): Float32Array {
  const { from, to, factor } = links;
  const out = new Float64Array(ahead.length);
  for (let k = 0; k < to.length; k++) {
    const a = from[k] ?? 0;
    const b = to[k] ?? 0;
    out[a] = (out[a] ?? 0) + (factor[k] ?? 0) * (ahead[b] ?? 0) * (emitted[b] ?? 0);
  }
  let sum = 0;
  for (let a = 0; a < out.length; a++) sum += out[a] ?? 0;
  const row = new Float32Array(out);
  divide(row, sum);
  return row;
}

/** In place; a row of zeros stays. */
function divide(row: Float32Array, sum: number): void {
  if (sum === 0) return;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / sum;
}
