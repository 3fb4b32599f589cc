import type { Draft, Piece } from '../piece.ts';
import { endsSentence, isProse, wordCount } from '../signs.ts';

const SUBHEAD_WORDS = 14;
const BARE_WORDS = 7;
const BARE_NEIGHBOUR = 12;

const isBold = ({ runs }: Piece): boolean =>
  runs.every((run) => run.strong === true || run.text.trim() === '');

/**
 * Paragraphs that the page only dresses as subheads: a short line wholly in bold over prose, or a line of a few words without
 * an end between long paragraphs. As headings they stay out of the summary and make the outline.
 * After the removals, so that a label or a caption is never taken for one.
 */
export function subheads(draft: Draft): Draft {
  const pieces = draft.pieces.map((piece, at, all): Piece => {
    if (piece.type !== 'paragraph' || at === 0 || /[.،؛:]\s*$/u.test(piece.text)) return piece;
    const before = all[at - 1];
    const next = all[at + 1];
    const count = wordCount(piece.text);
    if (next === undefined || !isProse(next)) return piece;
    const isDressed = isBold(piece) && count <= SUBHEAD_WORDS;
    const isBare =
      count <= BARE_WORDS &&
      !endsSentence(piece.text) &&
      wordCount(next.text) >= BARE_NEIGHBOUR &&
      before !== undefined &&
      wordCount(before.text) >= BARE_NEIGHBOUR &&
      endsSentence(before.text);
    return isDressed || isBare ? { ...piece, type: 'heading', level: 3 } : piece;
  });
  return { ...draft, pieces };
}
