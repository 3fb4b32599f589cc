import type { Sparse } from './sparse.ts';

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features. */
export type Field = {
  labels: readonly string[];
  /** Number of feature buckets, a power of two. */
  buckets: number;
  /** Makes the weights what was trained. */
  scale: number;
  /** From label (row) to label (column); forbidden ones are -Infinity. */
  transitions: Float32Array;
};

/** A field in training: a row of one weight a label for every bucket. */
export type DenseField = Field & { weights: Int8Array | Float32Array };

/** A field that is used: the weights that are not zero. */
export type SparseField = Field & { sparse: Sparse };
