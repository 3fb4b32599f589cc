import { SUMMARY_WEIGHTS, type Weights } from '../lexicon/summaryWeights.ts';
import { storyText } from '../story/text.ts';
import type { Block, SummarySentence } from '../story/types.ts';
import { stems } from '../text/stem.ts';
import { wordCount } from '../text/words.ts';
import { candidates } from './candidates.ts';
import { choose, type Limits } from './choose.ts';
import { features, score } from './score.ts';

/** What a reader takes in within seconds: about ninety words, 112 at most, and no sentence that asks for breath. */
export const READER: Limits = { words: 90, sentences: 5, least: 3, longest: 60 };

/** In UTF-16 units, the space after it too: a text of so much for each word asked for has more words than that. */
const LONGEST_WORD = 20;

/** No more of a short story than this: something must be left to read. */
const SHARE = 0.8;

/**
 * Three to five sentences of the story, verbatim and in order, that say what happened; fewer where the story is
 * short; none where it has no sentence. Offsets point into `storyText(blocks)`; a sentence that the page broke over
 * lines is written in one.
 * The title may be ''. Infinite limits are good.
 */
export function summarise(
  story: { title: string; blocks: readonly Block[] },
  limits: Limits = READER,
  weights: Weights = SUMMARY_WEIGHTS,
): SummarySentence[] {
  const title = stems(story.title);
  const all = candidates(story.blocks, title);
  const scores = features(all, title).map((one) => score(one, weights));
  const text = storyText(story.blocks);
  // Words are counted where it may matter alone: counting takes as long as choosing.
  const isLong = text.length > LONGEST_WORD * limits.words;
  const most = isLong ? limits.words : SHARE * wordCount(text);
  return choose(all, scores, { ...limits, words: Math.min(limits.words, most) }).flatMap((at) => {
    const one = all[at];
    return one ? [{ text: one.text, start: one.start, end: one.end, block: one.block }] : [];
  });
}
