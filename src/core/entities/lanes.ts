/**
 * Rows of whole sums, two in each 32-bit number: adding two rows takes half the steps. The upper sum borrows from the
 * lower where that is below zero, and gets it back when read. Sums stay within 16 bits: a token has some two hundred
 * features, of at most 127 each, and few of them are near that.
 */

/** How many numbers a row of so many sums takes. */
export const widthOf = (size: number): number => (size + 1) >> 1;

/** Adds to the sum at `at`, counted as if each stood alone. */
export function addOne(rows: Int32Array, at: number, weight: number): void {
  const number = at >> 1;
  rows[number] = (rows[number] ?? 0) + (weight << ((at & 1) << 4));
}

/** Adds rows to those that begin at `row`. */
export function addRows(rows: Int32Array, more: Int32Array, row: number): void {
  for (let i = 0; i < more.length; i++) rows[row + i] = (rows[row + i] ?? 0) + (more[i] ?? 0);
}

/** The sums one by one, `size` a row. */
export function sumsOf(rows: Int32Array, size: number): Int32Array {
  const width = widthOf(size);
  const sums = new Int32Array((rows.length / width) * size);
  for (let at = 0, row = 0; row < rows.length; row += width, at += size) {
    for (let i = 0; i < size; i += 2) {
      const both = rows[row + (i >> 1)] ?? 0;
      const lower = (both << 16) >> 16;
      sums[at + i] = lower;
      if (i + 1 < size) sums[at + i + 1] = (both - lower) >> 16;
    }
  }
  return sums;
}
