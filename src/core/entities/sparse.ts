import { rowCount, rowOf, type Rows, rowsOf } from './rows.ts';

/** The weights of one label that are not zero, by bucket. */
export type Plane = { buckets: Uint32Array; weights: Int8Array };

/** Which labels each row has weights for: one or two of them, so zeros are neither kept nor added. */
export type Sparse = {
  rows: Rows;
  /** Where each row's weights begin; one more than there are rows. */
  starts: Uint32Array;
  /** The label of each weight. */
  labels: Uint8Array;
};

/** The weights of all labels, bucket by bucket, out of one plane a label. */
export function sparseOf(planes: readonly Plane[], buckets: number) {
  const used = bucketsOf(planes);
  const rows = rowsOf(used, buckets);
  const starts = startsOf(used, rows);
  const count = starts.at(-1) ?? 0;
  const labels = new Uint8Array(count);
  const weights = new Int8Array(count);
  const free = starts.slice();
  for (const [label, plane] of planes.entries()) {
    for (let i = 0; i < plane.buckets.length; i++) {
      const row = rowOf(rows, plane.buckets[i] ?? 0);
      const at = free[row] ?? 0;
      free[row] = at + 1;
      labels[at] = label;
      weights[at] = plane.weights[i] ?? 0;
    }
  }
  return { weights, sparse: { rows, starts, labels } };
}

/** Every bucket as often as it has a weight. */
function bucketsOf(planes: readonly Plane[]): Uint32Array {
  const all = new Uint32Array(planes.reduce((sum, { buckets }) => sum + buckets.length, 0));
  let at = 0;
  for (const { buckets } of planes) {
    all.set(buckets, at);
    at += buckets.length;
  }
  return all;
}

function startsOf(used: Uint32Array, rows: Rows): Uint32Array {
  const starts = new Uint32Array(rowCount(rows) + 1);
  for (let i = 0; i < used.length; i++) {
    const behind = rowOf(rows, used[i] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}
