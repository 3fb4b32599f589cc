import { addOne } from './lanes.ts';

/** The weights of one label that are not zero, by bucket. */
export type Plane = { buckets: Uint32Array; weights: Int8Array };

/** Buckets that share one word of bits. */
const GROUP = 32;
/** In an entry: it is its bucket's last, then the label, then the weight in the lower eight bits. */
const LAST = 0x8000;
const LABEL = 0x7f;

/**
 * The weights of all labels without the zeros, since three buckets of four have none and the others one or two. Kept
 * small, as looking up weights is waiting for memory: 0.3 MB say which buckets have any, and 0.9 MB are the weights.
 */
export class Sparse {
  /** For every 32 buckets two numbers: a bit for each that has weights, and where the first of those begins. */
  private readonly groups: Uint32Array;
  private readonly entries: Uint16Array;

  /** Out of one plane a label, at most 128 of them; a bucket's weights keep the order of the labels. */
  constructor(planes: readonly Plane[], buckets: number) {
    const ends = endsOf(planes, buckets);
    this.entries = new Uint16Array(ends[buckets - 1] ?? 0);
    this.groups = new Uint32Array(2 * Math.ceil(buckets / GROUP));
    for (let bucket = 0; bucket < buckets; bucket++) {
      const [from, to] = [ends[bucket - 1] ?? 0, ends[bucket] ?? 0];
      const group = 2 * (bucket >>> 5);
      if ((bucket & 31) === 0) this.groups[group + 1] = from;
      if (from === to) continue;
      this.groups[group] = (this.groups[group] ?? 0) | (1 << (bucket & 31));
      this.entries[to - 1] = LAST;
    }
    this.fill(planes, ends);
  }

  /** From the last label to the first, each bucket from its end. */
  private fill(planes: readonly Plane[], free: Uint32Array): void {
    for (let label = planes.length - 1; label >= 0; label--) {
      const { buckets = new Uint32Array(), weights = new Int8Array() } = planes[label] ?? {};
      for (let i = 0; i < buckets.length; i++) {
        const bucket = buckets[i] ?? 0;
        const at = (free[bucket] ?? 0) - 1;
        free[bucket] = at;
        const entry = (label << 8) | ((weights[i] ?? 0) & 0xff);
        this.entries[at] = (this.entries[at] ?? 0) | entry;
      }
    }
  }

  /** Adds a bucket's weights to the sums of the labels, two of them in each number from `row` on. */
  addTo(sums: Int32Array, row: number, bucket: number): void {
    const group = 2 * (bucket >>> 5);
    const bits = this.groups[group] ?? 0;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) === 0) return;
    const { entries } = this;
    let at = this.groups[group + 1] ?? 0;
    for (let before = ones(bits & (bit - 1)); before > 0; at++) before -= (entries[at] ?? 0) >>> 15;
    for (let entry = 0; entry < LAST; at++) {
      entry = entries[at] ?? LAST;
      addOne(sums, 2 * row + ((entry >>> 8) & LABEL), (entry << 24) >> 24);
    }
  }
}

/** How many bits are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}

/** Where each bucket's weights end. */
function endsOf(planes: readonly Plane[], size: number): Uint32Array {
  const ends = new Uint32Array(size);
  for (const { buckets } of planes) {
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] ?? 0;
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
  }
  let sum = 0;
  for (let i = 0; i < size; i++) ends[i] = sum += ends[i] ?? 0;
  return ends;
}
