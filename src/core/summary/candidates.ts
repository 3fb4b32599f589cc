import { FILLERS } from '../lexicon/fillers.ts';
import type { Block, SummarySentence } from '../story/types.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { stemsOf } from '../text/stem.ts';
import { wordCount } from '../text/words.ts';
import { isUnfit } from './isUnfit.ts';
import { foldedWords, openingIn, openingOf, openings, type Opening } from './opening.ts';
import { passages, type Passage } from './passages.ts';
import { carriesOn, pointsBack } from './pointsBack.ts';
import { overlap } from './score.ts';

/** A sentence that a summary could hold, with what scoring asks of it. */
export type Candidate = SummarySentence & {
  /** Number of words, and their distinct stems. */
  length: number;
  stems: ReadonlySet<string>;
  /** Leans on the candidate before it in the list; `isStranded` where that one is not the sentence before. */
  pointsBack: boolean;
  isStranded: boolean;
};

/** Bullets and dashes at the head of a line: not the sentence's. */
const BULLET = /^[\s*\-\u2013\u2014\u2022\u25AA\u25CF\u00B7]+/u;
const COMMA = /[,\u060C\u061B]\s*$/u;
/** The last mark of a sentence stands within so many UTF-16 units of its end. */
const TAIL = 8;
const isFiller = openings(FILLERS);
/** «سنشرح … . حيث يعد الحقل …»: after an announcement the word joins nothing, and its pronoun means nobody. */
const JOINING = /^حيث\s+(?:[\u0622\u0623\u0625\u0627]نه?\s+)?/u;
const QUESTION = /[?\u061F][\s!»"”)]*$/u;
/** A story says what happened within so many sentences; the rest of a long page would only cost time. */
const MOST = 40;
/** What shares as much with a headline is what it quotes: «وصلنا إلى القرار الصعب» of a long answer. */
const QUOTED = 0.35;
/** As much of a title in a line of its own is the title again. */
const ECHO = 0.8;

/**
 * The sentences that a summary of the story may hold, in order, the first forty. In: all blocks, so that offsets
 * point into `storyText(blocks)`, and the stems of the title.
 */
export function candidates(blocks: readonly Block[], title: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  let known = title;
  let before = '';
  let isGap = false;
  let isOrphan = false;
  for (const passage of passages(blocks)) {
    for (const [at, one] of sentences(passage.text).entries()) {
      if (found.length === MOST) return withoutAnnouncement(found);
      const isAnnounced = JOINING.test(one.text) && isFiller(openingOf(before));
      const candidate = read(one, passage, isAnnounced);
      const { text, opening } = candidate;
      const isFirst = found.length === 0;
      const isOut =
        !isTaken(passage, at, overlap(candidate.stems, title)) ||
        isUseless(candidate, passage, title) ||
        (!isFirst && isIdle(opening, text));
      if (!isOut) {
        const carries: boolean = isOrphan && !isGap && carriesOn(opening);
        const leans: boolean =
          !isFirst && (COMMA.test(before.slice(-TAIL)) || carries || pointsBack(opening, known));
        isOrphan = leans && (isGap || isOrphan);
        found.push({ ...candidate, pointsBack: leans, isStranded: isGap || isAnnounced });
        if (isFirst) known = new Set([...title, ...candidate.stems]);
      }
      before = text;
      isGap = isOut;
    }
    isGap ||= passage.takes !== 'all';
  }
  return withoutAnnouncement(found);
}

/** Whether a passage gives its sentence of this index, which shares so much with the title. */
function isTaken({ takes }: Passage, at: number, shared: number): boolean {
  if (takes === 'all') return true;
  return (at === 0 && takes !== 'quoted') || (takes !== 'opening' && shared > QUOTED);
}

/** An announcement opens a summary only where what it announces could not: that leans on it, or on what is left out. */
function withoutAnnouncement(found: Candidate[]): Candidate[] {
  const [first, second] = found;
  const canGo = first && second && !second.pointsBack && !second.isStranded;
  return canGo && isFiller(openingOf(first.text)) ? found.slice(1) : found;
}

type Read = Omit<Candidate, 'pointsBack' | 'isStranded'> & { opening: Opening };

/** Fit for no summary, or the title again in a line of its own. */
const isUseless = (one: Read, passage: Passage, title: ReadonlySet<string>): boolean =>
  isUnfit(one.text, one.length) ||
  (one.text.length === passage.text.length && overlap(one.stems, title) > ECHO);

/**
 * Good as the beginning of a summary alone: a question, an announcement, and half a sentence on a page that breaks
 * its lines at commas.
 */
const isIdle = (opening: Opening, text: string): boolean =>
  QUESTION.test(text.slice(-TAIL)) || COMMA.test(text.slice(-TAIL)) || isFiller(opening);

/** The sentence without its bullet; without the word that joins it to an announcement where it `isAnnounced`. */
function read(one: Sentence, passage: Passage, isAnnounced: boolean): Read {
  const whole = one.text.replace(isAnnounced ? JOINING : BULLET, '');
  const end = passage.start + one.end;
  const text = whole.includes('  ') ? whole.replace(/ {2,}/gu, ' ') : whole;
  // Folded and parted once: that takes longer than what is asked of the words.
  const words = foldedWords(text);
  return {
    text,
    start: end - whole.length,
    end,
    block: passage.block,
    length: wordCount(text),
    stems: stemsOf(words),
    opening: openingIn(text, words),
  };
}
