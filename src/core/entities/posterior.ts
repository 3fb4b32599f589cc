import type { Field } from './decode.ts';
import { mayFollow } from './labels.ts';

/**
 * For each token of a sentence a row: how likely each label is there, all allowed sequences weighed
 * (forward and backward sums, Rabiner 1989, each row scaled to one).
 */
export function posteriors(field: Field, scores: readonly Float32Array[]): Float32Array[] {
  const emitted = scores.map(factors);
  const steps = field.transitions.map(Math.exp);
  const forward: Float32Array[] = [];
  for (const [i, row] of emitted.entries()) {
    const before = forward[i - 1];
    const reached = before
      ? onward(before, steps)
      : allowed(field, (label) => mayFollow('O', label));
    forward.push(unit(times(reached, row)));
  }
  let ahead = allowed(field, (label) => mayFollow(label, 'O'));
  return forward
    .toReversed()
    .map((row, i) => {
      const believed = unit(times(row, ahead));
      ahead = unit(backward(times(ahead, emitted[emitted.length - 1 - i] ?? ahead), steps));
      return believed;
    })
    .toReversed();
}

const allowed = ({ labels }: Field, may: (label: string) => boolean): Float32Array =>
  Float32Array.from(labels, (label) => Number(may(label)));

/** Scores as factors; the largest is taken out, so that none overflows. */
function factors(scores: Float32Array): Float32Array {
  const largest = Math.max(...scores);
  return scores.map((score) => Math.exp(score - largest));
}

const times = (a: Float32Array, b: Float32Array): Float32Array => a.map((x, i) => x * (b[i] ?? 0));

function unit(row: Float32Array): Float32Array {
  let sum = 0;
  for (const value of row) sum += value;
  return sum > 0 ? row.map((value) => value / sum) : row;
}

/** One step ahead: from every label to every label. */
function onward(row: Float32Array, steps: Float32Array): Float32Array {
  const size = row.length;
  const out = new Float32Array(size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++)
      out[b] = (out[b] ?? 0) + (row[a] ?? 0) * (steps[a * size + b] ?? 0);
  }
  return out;
}

/** One step back. */
function backward(row: Float32Array, steps: Float32Array): Float32Array {
  const size = row.length;
  return row.map((_, a) => {
    let sum = 0;
    for (let b = 0; b < size; b++) sum += (steps[a * size + b] ?? 0) * (row[b] ?? 0);
    return sum;
  });
}
