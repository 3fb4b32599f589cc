import { hash } from './hash.ts';
import type { Split } from './prefixes.ts';

/** The numbers of a coarse cluster, of the middle one in it, and of the finest in that. */
export type Nested = readonly [coarse: number, middle: number, fine: number];

/** Words that stand in like company, learnt from news without labels. */
export type Clusters = {
  /** Finest cluster of a folded word by the low 24 bits of its hash. */
  of: Map<number, number>;
  /** For every finest cluster those that hold it. */
  nested: readonly Nested[];
};

/** Every finest cluster, in order, with the middle and the coarse one that hold it. */
export const nest = (middle: readonly number[], coarse: readonly number[]): Nested[] =>
  middle.map((holder, fine) => [coarse[fine] ?? NONE, holder, fine]);

/** No cluster: a word that the unlabelled text holds too rarely. */
const NONE = -1;

const LOW_24 = 0xffffff;

/** The key of a folded word: digits count as one another (2024 is 0000). */
export const clusterKey = (key: string): number => hash(key.replace(/\p{N}/gu, '0')) & LOW_24;

/** What a word without a cluster has. */
const UNKNOWN: Nested = [NONE, NONE, NONE];

/** The clusters of a word as it is read first, else of what is left behind a prefix, else UNKNOWN. */
export function clustersOf({ of, nested }: Clusters, splits: readonly Split[]): Nested {
  for (const { rest } of splits) {
    const fine = of.get(clusterKey(rest));
    if (fine !== undefined) return nested[fine] ?? UNKNOWN;
  }
  return UNKNOWN;
}
