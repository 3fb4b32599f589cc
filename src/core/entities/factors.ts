import type { Field } from './field.ts';
import { sumsOf } from './lanes.ts';

/** A score so many weights below the best of its row weighs next to nothing, whatever stands around it. */
const LOWEST = 0x2000;

/**
 * Makes factors of whole scores: the largest of each row is one, since only how far the others are below counts. Out of
 * a table, as whole numbers allow: an exponential each would take a fifth of all the time.
 */
export function factorsOf({ labels, scale }: Field): (rows: Int32Array) => Float32Array {
  const size = labels.length;
  const table = Float32Array.from({ length: LOWEST + 1 }, (_, below) => Math.exp(-below * scale));
  return (rows) => {
    const scores = sumsOf(rows, size);
    const factors = new Float32Array(scores.length);
    for (let row = 0; row < scores.length; row += size) {
      let most = scores[row] ?? 0;
      for (let i = row + 1; i < row + size; i++) most = Math.max(most, scores[i] ?? 0);
      for (let i = row; i < row + size; i++) {
        factors[i] = table[Math.min(most - (scores[i] ?? 0), LOWEST)] ?? 0;
      }
    }
    return factors;
  };
}
