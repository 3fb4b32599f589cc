import { array, assert, float, property } from 'fast-check';
import { expect, test } from 'vitest';
import { factorsOf } from '../../../src/core/entities/factors.ts';
import { addOne, sumsOf, widthOf } from '../../../src/core/entities/lanes.ts';
import { labelsOf, mayFollow } from '../../../src/core/entities/labels.ts';
import { lattice } from '../../../src/core/entities/lattice.ts';

const labels = labelsOf(['PER']);
const size = labels.length;
const step = (a: number, b: number) =>
  mayFollow(labels[a] ?? '', labels[b] ?? '') ? 0.3 * a - 0.2 * b : -Infinity;
const field = {
  labels,
  buckets: 1,
  scale: 0.01,
  transitions: Float32Array.from({ length: size * size }, (_, i) =>
    step(Math.floor(i / size), i % size),
  ),
};

/** Every allowed sequence with its weight, one after the other. */
function paths(factors: Float32Array): { path: number[]; weight: number }[] {
  let all = [{ path: [] as number[], weight: 1 }];
  for (let at = 0; at < factors.length; at += size) {
    all = all.flatMap(({ path, weight }) =>
      labels.flatMap((label, b) => {
        const a = path.at(-1);
        if (a === undefined && !mayFollow('O', label)) return [];
        const by = (a === undefined ? 1 : Math.exp(step(a, b))) * (factors[at + b] ?? 0);
        return by > 0 ? [{ path: [...path, b], weight: weight * by }] : [];
      }),
    );
  }
  return all.filter(({ path }) => mayFollow(labels[path.at(-1) ?? 0] ?? '', 'O'));
}

test('a lattice gives the best of all sequences, and each label the share of those that hold it', () => {
  const row = array(float({ min: 0.0625, max: 1, noNaN: true }), {
    minLength: size,
    maxLength: size,
  });
  assert(
    property(array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const factors = Float32Array.from(rows.flat());
      const all = paths(factors);
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const { best, beliefs } = lattice(field, factors);
      const most = Math.max(...all.map(({ weight }) => weight));
      const ours = all.find(({ path }) => path.join() === best.join());
      expect(ours?.weight).toBeCloseTo(most, 6);
      for (const [i, belief] of beliefs.entries()) {
        const holding = all.filter(({ path }) => path[Math.floor(i / size)] === i % size);
        const share = holding.reduce((sum, { weight }) => sum + weight, 0) / total;
        expect(belief).toBeCloseTo(share, 5);
      }
    }),
  );
});

test('a sentence without an end does not fade', () => {
  const { best, beliefs } = lattice(field, new Float32Array(20_000 * size).fill(1));
  expect(best).toHaveLength(20_000);
  expect(beliefs.every((belief) => belief >= 0 && belief <= 1)).toBe(true);
});

test('sums come apart again, and factors are what exponentials of the differences are', () => {
  const scores = [0, 100, -50, 100, 99, 5, 5, 5, 5, -20_000];
  const rows = new Int32Array(2 * widthOf(size));
  for (const [i, score] of scores.entries()) {
    const padded = i < size ? i : i - size + 2 * widthOf(size);
    addOne(rows, padded, score);
  }
  expect(Array.from(sumsOf(rows, size))).toEqual(scores);
  const factors = factorsOf(field)(rows);
  const wanted = [-1, 0, -1.5, 0, -0.01, 0, 0, 0, 0, -200].map(Math.exp);
  for (const [i, factor] of factors.entries()) expect(factor).toBeCloseTo(wanted[i] ?? 0, 6);
});
