import { FILLERS } from '../lexicon/fillers.ts';
import type { Block, SummarySentence } from '../story/types.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { stems } from '../text/stem.ts';
import { words } from '../text/words.ts';
import { isUnfit } from './isUnfit.ts';
import { openingOf, openings } from './opening.ts';
import { passages, type Passage } from './passages.ts';
import { pointsBack } from './pointsBack.ts';
import { overlap } from './score.ts';

/** A sentence that a summary could hold, with what scoring asks of it. */
export type Candidate = SummarySentence & {
  /** Number of words, and their distinct stems. */
  length: number;
  stems: ReadonlySet<string>;
  /** Leans on the candidate before it in the list; `isStranded` where that one is not the sentence before. */
  pointsBack: boolean;
  isStranded: boolean;
  /** Announces, or tells what was known before. */
  isFiller: boolean;
};

/** Bullets and dashes at the head of a line: not the sentence's. */
const BULLET = /^[\s*\-\u2013\u2014\u2022\u25AA\u25CF\u00B7]+/u;
const COMMA = /[,\u060C\u061B]\s*$/u;
const isFiller = openings(FILLERS);
/** As much of a title in a line of its own is the title again. */
const ECHO = 0.8;

/**
 * The sentences that a summary of the story may hold, in order. In: all blocks, so that offsets point into
 * `storyText(blocks)`, and the stems of the title.
 */
export function candidates(blocks: readonly Block[], title: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  let known = title;
  let before = '';
  let isGap = false;
  for (const passage of passages(blocks)) {
    for (const one of openingOrAll(passage)) {
      const candidate = read(one, passage);
      const isEcho =
        candidate.text.length === passage.text.length && overlap(candidate.stems, title) > ECHO;
      if (isEcho || isUnfit(candidate.text, candidate.length)) {
        isGap = true;
        before = candidate.text;
        continue;
      }
      const opening = openingOf(candidate.text);
      found.push({
        ...candidate,
        pointsBack: found.length > 0 && (COMMA.test(before) || pointsBack(opening, known)),
        isStranded: isGap,
        isFiller: isFiller(opening),
      });
      if (found.length === 1) known = new Set([...title, ...candidate.stems]);
      before = candidate.text;
      isGap = passage.isOpeningOnly;
    }
  }
  return found;
}

const openingOrAll = (passage: Passage): Sentence[] =>
  sentences(passage.text).slice(0, passage.isOpeningOnly ? 1 : undefined);

function read(
  one: Sentence,
  passage: Passage,
): Omit<Candidate, 'pointsBack' | 'isStranded' | 'isFiller'> {
  const text = one.text.replace(BULLET, '');
  const start = passage.start + one.end - text.length;
  const { block } = passage;
  return {
    text,
    start,
    end: start + text.length,
    block,
    length: words(text).length,
    stems: stems(text),
  };
}
