import { blockSpans } from '../story/text.ts';
import type { Block, SummarySentence } from '../story/types.ts';
import { sentences } from '../text/sentences.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import { isUnfit } from './isUnfit.ts';
import { pointsBack } from './pointsBack.ts';

/** A sentence that a summary could hold, with what scoring asks of it. */
export type Candidate = SummarySentence & {
  /** Number of words, and their distinct stems. */
  length: number;
  stems: ReadonlySet<string>;
  /** First of its block. */
  opensBlock: boolean;
  /** Leans on the candidate before it in the list; `isStranded` where that one is not the sentence before. */
  pointsBack: boolean;
  isStranded: boolean;
};

/** Words that carry the matter: particles of one or two letters say nothing about it. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .filter((word) => word.text.length > 2)
      .map((word) => stem(word.text)),
  );

/**
 * The sentences of the blocks of the given types, in order, those left out that no summary may hold.
 * In: all blocks, so that offsets point into `storyText(blocks)`.
 */
export function candidates(
  blocks: readonly Block[],
  types: readonly Block['type'][] = ['paragraph'],
): Candidate[] {
  const found: Candidate[] = [];
  const spans = blockSpans(blocks);
  let isGap = false;
  blocks.forEach((block, at) => {
    const span = spans[at];
    if (!span || !types.includes(block.type)) return;
    for (const [nth, one] of sentences(block.text).entries()) {
      const length = words(one.text).length;
      if (isUnfit(one.text, { block: block.text, length })) {
        isGap = true;
        continue;
      }
      found.push({
        text: one.text,
        start: span.start + one.start,
        end: span.start + one.end,
        block: at,
        length,
        stems: stemsOf(one.text),
        opensBlock: nth === 0,
        pointsBack: found.length > 0 && pointsBack(one.text),
        isStranded: isGap,
      });
      isGap = false;
    }
  });
  return found;
}
