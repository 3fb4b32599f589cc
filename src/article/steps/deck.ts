import type { Draft, Piece } from '../piece.ts';
import { endsSentence, isLinked, isProse, wordCount } from '../signs.ts';

/** A heading of this many words that ends as a sentence does, or of so many whatever its end, tells the story and names no part. */
const SENTENCE_WORDS = 5;
const DECK_WORDS = 12;

/**
 * A deck set as a heading: many outlets print the story's first sentence as an <h2> under the headline. It is prose.
 * After `span`, which finds the headline; before `rejected`, which keeps prose that Readability lost.
 */
export function deck(draft: Draft): Draft {
  const first = draft.pieces.findIndex(isProse);
  const pieces = draft.pieces.map((piece, at): Piece => {
    const isAbove = at < first && piece.type === 'heading' && piece.level > 1;
    if (!isAbove || isLinked(piece) || draft.headline?.contains(piece.element)) return piece;
    const count = wordCount(piece.text);
    const tells = count >= DECK_WORDS || (count >= SENTENCE_WORDS && endsSentence(piece.text));
    return tells ? { ...piece, type: 'paragraph', level: 0 } : piece;
  });
  return { ...draft, pieces };
}
