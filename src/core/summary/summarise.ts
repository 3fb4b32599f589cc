import { SUMMARY_WEIGHTS } from '../lexicon/summaryWeights.ts';
import type { Block, SummarySentence } from '../story/types.ts';
import { candidates, stemsOf } from './candidates.ts';
import { choose, type Limits } from './choose.ts';
import { features, score } from './score.ts';

/** What a reader takes in within seconds. */
const READER: Limits = { words: 100, sentences: 5 };

/**
 * Three to five sentences of the story, verbatim and in order, that say what happened; fewer where the story is
 * short, none where it has no sentence. Offsets point into `storyText(blocks)`. The title may be ''.
 */
export function summarise(
  story: { title: string; blocks: readonly Block[] },
  limits: Limits = READER,
): SummarySentence[] {
  const all = candidates(story.blocks);
  const scores = features(all, stemsOf(story.title)).map((one) => score(one, SUMMARY_WEIGHTS));
  return choose(all, scores, limits).flatMap((at) => {
    const one = all[at];
    return one ? [{ text: one.text, start: one.start, end: one.end, block: one.block }] : [];
  });
}
