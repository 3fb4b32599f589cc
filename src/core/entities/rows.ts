/** Which buckets have a row of weights, and in what order: most have none, and rows close together are read faster. */
export type Rows = { bits: Uint32Array; before: Uint32Array };

const NONE = -1;

/** Numbers the buckets that are used, in their order. */
export function rowsOf(used: Iterable<number>, buckets: number): Rows {
  const bits = new Uint32Array(Math.ceil(buckets / 32));
  for (const bucket of used) bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  const before = new Uint32Array(bits.length);
  for (let i = 1; i < bits.length; i++) before[i] = (before[i - 1] ?? 0) + ones(bits[i - 1] ?? 0);
  return { bits, before };
}

/** How many rows there are. */
export const rowCount = ({ bits, before }: Rows): number =>
  (before.at(-1) ?? 0) + ones(bits.at(-1) ?? 0);

/** The row of a bucket, -1 where it has none. */
export function rowOf({ bits, before }: Rows, bucket: number): number {
  const word = bits[bucket >>> 5] ?? 0;
  const bit = 1 << (bucket & 31);
  return word & bit ? (before[bucket >>> 5] ?? 0) + ones(word & (bit - 1)) : NONE;
}

/** The number of bits set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
