import type { Field } from './decode.ts';
import { addSparse } from './sparse.ts';

/** The scores of a sentence, given the feature buckets of its tokens: a row of one a label for every token. */
export function emit(field: Field, features: readonly Uint32Array[]): Float32Array {
  const size = field.labels.length;
  const scores = new Float32Array(features.length * size);
  for (const [i, buckets] of features.entries()) {
    weigh(field, buckets, scores.subarray(i * size, (i + 1) * size));
  }
  return scores.map((sum) => sum * field.scale);
}

/** Adds the weights of the buckets to the sum of every label. */
export function weigh(field: Field, buckets: Uint32Array, sums: Float32Array): void {
  const { weights, sparse } = field;
  if (sparse) return addSparse(sparse, buckets, sums);
  const size = sums.length;
  for (const bucket of buckets) {
    for (let label = 0; label < size; label++) {
      sums[label] = (sums[label] ?? 0) + (weights[bucket * size + label] ?? 0);
    }
  }
}
