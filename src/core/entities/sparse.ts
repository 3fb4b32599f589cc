/** The weights of one label that are not zero, by bucket. */
export type Plane = { buckets: Uint32Array; weights: Int8Array };

/** The weights of all labels without the zeros, since most buckets have none and the others one or two. */
export class Sparse {
  /** One bit a bucket: whether it has weights. These are asked first, and stay near in the processor's memory. */
  private readonly used: Uint32Array;
  /** Where each bucket's weights begin; one more than there are buckets. */
  private readonly starts: Uint32Array;
  /** Each weight in 16 bits: the upper eight for the label, the lower ones for the weight itself. */
  private readonly entries: Uint16Array;

  /** Out of one plane a label, at most 256 of them; a bucket's weights keep the order of the labels. */
  constructor(planes: readonly Plane[], buckets: number) {
    const { used, starts } = placesOf(planes, buckets);
    const entries = new Uint16Array(starts[buckets] ?? 0);
    const free = starts.slice();
    for (const [label, { buckets, weights }] of planes.entries()) {
      for (let i = 0; i < buckets.length; i++) {
        const bucket = buckets[i] ?? 0;
        const at = free[bucket] ?? 0;
        free[bucket] = at + 1;
        entries[at] = (label << 8) | ((weights[i] ?? 0) & 0xff);
      }
    }
    this.used = used;
    this.starts = starts;
    this.entries = entries;
  }

  /** Adds a bucket's weights to the sums of the labels, which begin at `row`. */
  addTo(sums: Int32Array, row: number, bucket: number): void {
    if ((((this.used[bucket >>> 5] ?? 0) >>> (bucket & 31)) & 1) === 0) return;
    const end = this.starts[bucket + 1] ?? 0;
    for (let at = this.starts[bucket] ?? 0; at < end; at++) {
      const entry = this.entries[at] ?? 0;
      const sum = row + (entry >>> 8);
      sums[sum] = (sums[sum] ?? 0) + ((entry << 24) >> 24);
    }
  }
}

function placesOf(
  planes: readonly Plane[],
  size: number,
): { used: Uint32Array; starts: Uint32Array } {
  const used = new Uint32Array(Math.ceil(size / 32));
  const starts = new Uint32Array(size + 1);
  for (const { buckets } of planes) {
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] ?? 0;
      used[bucket >>> 5] = (used[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
  }
  let sum = 0;
  for (let i = 0; i <= size; i++) starts[i] = sum += starts[i] ?? 0;
  return { used, starts };
}
