import { expect, test } from 'vitest';
import { sumsOf } from '../../../src/core/entities/lanes.ts';
import { Sparse } from '../../../src/core/entities/sparse.ts';

const plane = (weights: Readonly<Record<number, number>>) => ({
  buckets: Uint32Array.from(Object.keys(weights), Number),
  weights: Int8Array.from(Object.values(weights)),
});

test.each([
  ['a bucket of one label', [3], [0, 7]],
  ['a bucket of both', [40], [-2, 5]],
  ['a bucket that none has', [4], [0, 0]],
  ['several, one of them twice', [3, 40, 40, 63], [-3, 17]],
])('%s gives its weights to the sums', (_title, buckets, wanted) => {
  const planes = [plane({ 40: -2, 63: 1 }), plane({ 3: 7, 40: 5 })];
  const sparse = new Sparse(planes, 64);
  const sums = new Int32Array(3);
  for (const bucket of buckets) sparse.addTo(sums, 1, bucket);
  expect(Array.from(sumsOf(sums, 2))).toEqual([0, 0, ...wanted, 0, 0]);
});
