import type { Field } from './decode.ts';
import { mayFollow } from './labels.ts';

/**
 * For each token of a sentence a row: how likely each label is there, all allowed sequences weighed
 * (forward and backward sums, Rabiner 1989, each row scaled to one).
 */
export function posteriors(field: Field, scores: readonly Float32Array[]): Float32Array[] {
  const steps = field.transitions.map(Math.exp);
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
function onward(row: Float32Array, steps: Float32Array): Float32Array {
  const size = row.length;
  const out = new Float32Array(size);
  for (let a = 0; a < size; a++) {
    const here = row[a] ?? 0;
    for (let b = 0; b < size; b++) out[b] = (out[b] ?? 0) + here * (steps[a * size + b] ?? 0);
  }
  return out;
}

/** One step back, scaled so that long sentences do not fade. */
function backward(ahead: Float32Array, emitted: Float32Array, steps: Float32Array): Float32Array {
  const size = ahead.length;
  const out = new Float32Array(size);
  let sum = 0;
  for (let a = 0; a < size; a++) {
    let all = 0;
    for (let b = 0; b < size; b++) {
      all += (steps[a * size + b] ?? 0) * (ahead[b] ?? 0) * (emitted[b] ?? 0);
    }
    out[a] = all;
    sum += all;
  }
  return divided(out, sum);
}

/** In place; a row of zeros stays. */
function divided(row: Float32Array, sum: number): Float32Array {
  if (sum === 0) return row;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / sum;
  return row;
}
