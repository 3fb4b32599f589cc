/** The weights of one label that are not zero, by bucket. */
export type Plane = { buckets: Uint32Array; weights: Int8Array };

/** The weights of all labels without the zeros, since most buckets have none and the others one or two. */
export type Sparse = {
  /** One bit a bucket: whether it has weights. These are asked first, and stay near in the processor's memory. */
  used: Uint32Array;
  /** Where each bucket's weights begin; one more than there are buckets. */
  starts: Uint32Array;
  /** Each weight in 16 bits: the upper eight for the label, the lower ones for the weight itself. */
  entries: Uint16Array;
};

/** Out of one plane a label, at most 256 of them; a bucket's weights keep the order of the labels. */
export function sparseOf(planes: readonly Plane[], buckets: number): Sparse {
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
  return { used, starts, entries };
}

function placesOf(planes: readonly Plane[], size: number): Omit<Sparse, 'entries'> {
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

/** Adds the weights of the buckets to the sum of every label. */
export function addSparse(
  { used, starts, entries }: Sparse,
  buckets: Uint32Array,
  sums: Float32Array,
): void {
  for (let k = 0; k < buckets.length; k++) {
    const bucket = buckets[k] ?? 0;
    if ((((used[bucket >>> 5] ?? 0) >>> (bucket & 31)) & 1) === 0) continue;
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      const label = entry >>> 8;
      sums[label] = (sums[label] ?? 0) + ((entry << 24) >> 24);
    }
  }
}
