import { hash } from './hash.ts';
import type { Split } from './prefixes.ts';

/**
 * Words that stand in like company, learnt from news without labels: a word's finest cluster, and the
 * coarser ones that hold it.
 */
export type Clusters = {
  /** Cluster of a folded word by the low 24 bits of its hash. */
  of: Map<number, number>;
  /** For every finest cluster the number of its middle and of its coarse one. */
  middle: Uint8Array;
  coarse: Uint8Array;
};

/** No cluster: a word that the unlabelled text holds too rarely. */
export const NONE = -1;

const LOW_24 = 0xffffff;

/** The key of a folded word: digits count as one another (2024 is 0000). */
export const clusterKey = (key: string): number => hash(key.replace(/\p{N}/gu, '0')) & LOW_24;

/** The finest cluster of a word as it is read first, else of what is left behind a prefix, else NONE. */
export function clusterOf({ of }: Clusters, splits: readonly Split[]): number {
  for (const { rest } of splits) {
    const cluster = of.get(clusterKey(rest));
    if (cluster !== undefined) return cluster;
  }
  return NONE;
}
