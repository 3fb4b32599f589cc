import type { Field } from './decode.ts';
import { mayFollow } from './labels.ts';
import { type Links, linksOf } from './links.ts';

/**
 * For each token of a sentence a row: how likely each label is there, all allowed sequences weighed
 * (forward and backward sums, Rabiner 1989, each row scaled to one).
 */
export function posteriors(field: Field, scores: readonly Float32Array[]): Float32Array[] {
  const links = linksOf(field.transitions, field.labels.length);
  const steps = { ...links, weight: links.weight.map(Math.exp) };
  const emitted = scores.map(factors);
  const forward: Float32Array[] = [];
  for (const [i, row] of emitted.entries()) {
    const before = forward[i - 1];
    const reached = before
      ? onward(before, steps)
      : allowed(field, (label) => mayFollow('O', label));
    forward.push(scaled(reached, row));
  }
  let ahead = allowed(field, (label) => mayFollow(label, 'O'));
  for (let i = emitted.length - 1; i >= 0; i--) {
    const row = emitted[i] ?? ahead;
    const next = backward(ahead, row, steps);
    const reached = forward[i];
    if (reached) scaled(reached, ahead);
    ahead = next;
  }
  return forward;
}

const allowed = ({ labels }: Field, may: (label: string) => boolean): Float32Array =>
  Float32Array.from(labels, (label) => Number(may(label)));

/** Scores as factors; the largest is taken out, so that none overflows. */
function factors(scores: Float32Array): Float32Array {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  const out = new Float32Array(scores.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.exp((scores[i] ?? 0) - largest);
  return out;
}

/** The row times another, scaled to one; in place, since rows are many. */
function scaled(row: Float32Array, by: Float32Array): Float32Array {
  let sum = 0;
  for (let i = 0; i < row.length; i++) {
    row[i] = (row[i] ?? 0) * (by[i] ?? 0);
    sum += row[i] ?? 0;
  }
  return divided(row, sum);
}

/** One step ahead: from every label to every label. */
function onward(row: Float32Array, { from, to, weight }: Links): Float32Array {
  const out = new Float32Array(row.length);
  for (let k = 0; k < to.length; k++) {
    const b = to[k] ?? 0;
    out[b] = (out[b] ?? 0) + (row[from[k] ?? 0] ?? 0) * (weight[k] ?? 0);
  }
  return out;
}

/** One step back, scaled so that long sentences do not fade. */
function backward(ahead: Float32Array, emitted: Float32Array, links: Links): Float32Array {
  const { from, to, weight } = links;
  const out = new Float64Array(ahead.length);
  for (let k = 0; k < to.length; k++) {
    const a = from[k] ?? 0;
    const b = to[k] ?? 0;
    out[a] = (out[a] ?? 0) + (weight[k] ?? 0) * (ahead[b] ?? 0) * (emitted[b] ?? 0);
  }
  let sum = 0;
  for (let a = 0; a < out.length; a++) sum += out[a] ?? 0;
  return divided(new Float32Array(out), sum);
}

/** In place; a row of zeros stays. */
function divided(row: Float32Array, sum: number): Float32Array {
  if (sum === 0) return row;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / sum;
  return row;
}
