import type { Block } from '../../../src/core/story/types.ts';
import type { Limits } from '../../../src/core/summary/choose.ts';
import { overlap } from '../../../src/core/summary/score.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { stems } from '../../../src/core/text/stem.ts';
import { wordsOf } from './rouge.ts';

/** A way to choose sentences of a story, in the order of the text. */
export type Method = (story: { blocks: readonly Block[] }, limits: Limits) => string[];

type Similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;

/** The first sentences. */
export const lead: Method = ({ blocks }, limits) => {
  const all = sentencesOf(blocks);
  return fill(all, [...all.keys()], limits);
};

/** TextRank (Mihalcea and Tarau 2004): shared words over the sum of the logarithms of the lengths. */
export const textRank: Method = (story, limits) =>
  ranked(story, limits, (a, b) => {
    const shared = [...a].filter((one) => b.has(one)).length;
    return shared === 0 ? 0 : shared / (Math.log(a.size + 1) + Math.log(b.size + 1));
  });

/** LexRank (Erkan and Radev 2004) with its threshold of 0.1, over stems instead of tf-idf vectors. */
export const lexRank: Method = (story, limits) =>
  ranked(story, limits, (a, b) => (overlap(a, b) > 0.1 ? 1 : 0));

function ranked({ blocks }: { blocks: readonly Block[] }, limits: Limits, alike: Similarity) {
  const all = sentencesOf(blocks);
  const bags = all.map((one) => stems(one));
  const weights = bags.map((a, i) => bags.map((b, j) => (i === j ? 0 : alike(a, b))));
  const rank = pageRank(weights);
  return fill(
    all,
    [...all.keys()].toSorted((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0)),
    limits,
  );
}

/** PageRank by powers, damping 0.85. */
function pageRank(weights: readonly number[][]): number[] {
  const size = weights.length;
  const out = weights.map((row) => row.reduce((sum, one) => sum + one, 0));
  let rank = weights.map(() => 1 / size);
  for (let round = 0; round < 50; round += 1) {
    const now = rank;
    rank = now.map((_, to) => {
      const flow = now.reduce((sum, share, from) => {
        const total = out[from] ?? 0;
        return sum + (total === 0 ? share / size : (share * (weights[from]?.[to] ?? 0)) / total);
      }, 0);
      return 0.15 / size + 0.85 * flow;
    });
  }
  return rank;
}

function fill(all: readonly string[], order: readonly number[], limits: Limits): string[] {
  const chosen: number[] = [];
  let used = 0;
  for (const at of order) {
    const length = wordsOf(all[at] ?? '').length;
    if (chosen.length > 0 && used + length / 2 > limits.words) break;
    if (chosen.length >= limits.sentences) break;
    chosen.push(at);
    used += length;
  }
  return chosen.toSorted((a, b) => a - b).map((at) => all[at] ?? '');
}

const sentencesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => sentences(block.text).map((one) => one.text));
