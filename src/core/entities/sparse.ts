/** The weights of one label that are not zero, by bucket. */
export type Plane = { buckets: Uint32Array; weights: Int8Array };

/**
 * The weights of all labels without the zeros, since most buckets have none and the others one or two. Four buckets
 * make a block: a place is found with one look, and the places of all blocks stay near in the processor's memory.
 */
export type Sparse = {
  /** Where each block's weights begin; one more than there are blocks. */
  starts: Uint32Array;
  /** Each weight in 16 bits: two for the bucket in its block, six for the label, eight for the weight itself. */
  entries: Uint16Array;
};

/** Out of one plane a label, at most 64 of them; a bucket's weights keep the order of the labels. */
export function sparseOf(planes: readonly Plane[], buckets: number): Sparse {
  const starts = startsOf(planes, buckets);
  const entries = new Uint16Array(starts.at(-1) ?? 0);
  const free = starts.slice();
  for (const [label, { buckets, weights }] of planes.entries()) {
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] ?? 0;
      const at = free[bucket >>> 2] ?? 0;
      free[bucket >>> 2] = at + 1;
      entries[at] = ((bucket & 3) << 14) | (label << 8) | ((weights[i] ?? 0) & 0xff);
    }
  }
  return { starts, entries };
}

function startsOf(planes: readonly Plane[], buckets: number): Uint32Array {
  const starts = new Uint32Array((buckets >>> 2) + 1);
  for (const { buckets } of planes) {
    for (let i = 0; i < buckets.length; i++) {
      const behind = ((buckets[i] ?? 0) >>> 2) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** Adds the weights of the buckets to the sum of every label. */
export function addSparse(
  { starts, entries }: Sparse,
  buckets: Uint32Array,
  sums: Float32Array,
): void {
  for (let k = 0; k < buckets.length; k++) {
    const bucket = buckets[k] ?? 0;
    const end = starts[(bucket >>> 2) + 1] ?? 0;
    for (let at = starts[bucket >>> 2] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      if (entry >>> 14 !== (bucket & 3)) continue;
      const label = (entry >>> 8) & 63;
      sums[label] = (sums[label] ?? 0) + ((entry << 24) >> 24);
    }
  }
}
