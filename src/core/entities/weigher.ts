import { bucketOf, copyOf, domains, type Hashing } from './features.ts';
import type { SparseField } from './field.ts';
import { widthOf } from './lanes.ts';
import type { Sparse } from './sparse.ts';
import type { Sink } from './templates.ts';

/** Takes features and adds their weights to a row of one sum a label, two in each number, without gathering them first. */
export class Weigher implements Sink {
  private readonly sparse: Sparse;
  private readonly hashing: Hashing;
  private readonly width: number;
  private sums: Int32Array = new Int32Array();
  private row = 0;

  constructor({ sparse, buckets, labels }: SparseField, domain: number) {
    this.sparse = sparse;
    this.hashing = { buckets, domain };
    this.width = widthOf(labels.length);
  }

  /** What is given next goes to the row that begins at `row`. */
  into(sums: Int32Array, row: number): void {
    this.sums = sums;
    this.row = row;
  }

  add(id: number, value: number): void {
    const { sparse, hashing } = this;
    const bucket = bucketOf(id, value, hashing.buckets - 1);
    sparse.addTo(this.sums, this.row, bucket);
    if (hashing.domain === domains.corpus) return;
    sparse.addTo(this.sums, this.row, copyOf(bucket, hashing));
  }

  /** The sums of so many rows, each of what `give` gives it. */
  rows(count: number, give: (row: number) => void): Int32Array {
    const sums = new Int32Array(count * this.width);
    for (let row = 0; row < count; row++) {
      this.into(sums, row * this.width);
      give(row);
    }
    return sums;
  }
}
