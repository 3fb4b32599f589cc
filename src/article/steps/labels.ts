import type { LabelKind } from '../../core/lexicon/labels.ts';
import type { LabelMatch } from '../../core/text/labels.ts';
import { labelOf } from '../label.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece, Verdict } from '../piece.ts';
import { endsSentence, isLinked, isProse, wordCount } from '../signs.ts';

/** Labels that head a list of other stories. */
const BOXES = new Set<LabelKind>(['related', 'most-read', 'contents']);
/** Labels of facts about the story: who, when, from where, filed under what. */
const FACTS = new Set<LabelKind>([
  'byline',
  'published',
  'updated',
  'source',
  'keywords',
  'credit',
]);
/** A longer line under such a label is prose that begins with the word. */
const FACT_WORDS = 14;
const LINE_WORDS = 30;

type Labelled = { match: LabelMatch; isLast: boolean };

/**
 * Lines that say of themselves what they are: «اقرأ أيضا: …», «تابعونا على …», «المصدر: …», and what hangs under them.
 * A label acts on short, linked or closing lines only: prose may begin with the same words.
 * After `captions`, so that a line under a picture is no longer judged; before `linked`, which needs no words.
 */
export function labels(draft: Draft): Draft {
  const { pieces } = draft;
  const end = pieces.findLastIndex((piece) => isProse(piece) && labelOf(piece) === null);
  let box: string | null = null;
  return drop(draft, (piece, at) => {
    if (piece.type === 'image') return box === null ? null : under(box);
    const match = labelOf(piece);
    const verdict = match === null ? null : judge(piece, { match, isLast: at > end });
    if (verdict !== null && match !== null) {
      box = BOXES.has(match.kind) && match.rest === 0 ? match.label : null;
      return verdict;
    }
    if (box !== null && hangs(piece)) return under(box);
    box = null;
    return null;
  });
}

const under = (label: string): Verdict => ({
  kind: 'related',
  reason: `under the label "${label}"`,
});

/** Part of a list of other stories: linked, or a bare headline. */
const hangs = (piece: Piece): boolean =>
  isLinked(piece) ||
  (piece.linked > 0 && !endsSentence(piece.text) && wordCount(piece.text) < LINE_WORDS);

function judge(piece: Piece, { match, isLast }: Labelled): Verdict | null {
  const count = wordCount(piece.text);
  const verdict = { kind: match.kind, reason: `label "${match.label}"` };
  if (match.rest === 0) return verdict;
  if (FACTS.has(match.kind)) {
    const isFact = match.parted && count <= (match.kind === 'keywords' ? LINE_WORDS : FACT_WORDS);
    return isFact || (isLast && count <= FACT_WORDS && !endsSentence(piece.text)) ? verdict : null;
  }
  if (isLinked(piece)) return verdict;
  if (match.parted && count <= LINE_WORDS) return verdict;
  // A sentence-long notice at the very end: rules for comments, an invitation to a channel.
  if (isLast && match.length >= 2) return verdict;
  const isCall = match.length >= 3 && !BOXES.has(match.kind);
  return isCall && count <= LINE_WORDS ? verdict : null;
}
