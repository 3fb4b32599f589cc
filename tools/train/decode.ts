import type { DenseField } from '../../src/core/entities/field.ts';
import { type Stretch, stretches } from '../../src/core/entities/labels.ts';
import { lattice } from '../../src/core/entities/lattice.ts';

/** The names that a field in training finds in a sentence, given the feature buckets of its tokens. */
export function decode(field: DenseField, features: readonly Uint32Array[]): Stretch[] {
  const size = field.labels.length;
  const factors = new Float32Array(features.length * size);
  for (const [i, buckets] of features.entries()) {
    weigh(field, buckets, factors.subarray(i * size, (i + 1) * size));
  }
  return stretches(field.labels, lattice(field, factors).best);
}

/** Sums the weights of the buckets for every label, and makes factors of them, the largest of which is one. */
function weigh({ weights, scale }: DenseField, buckets: Uint32Array, row: Float32Array): void {
  for (const bucket of buckets) {
    const at = bucket * row.length;
    for (let label = 0; label < row.length; label++) {
      row[label] = (row[label] ?? 0) + (weights[at + label] ?? 0);
    }
  }
  const most = Math.max(...row);
  for (let i = 0; i < row.length; i++) row[i] = Math.exp(((row[i] ?? 0) - most) * scale);
}
