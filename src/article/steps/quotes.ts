import type { Draft } from '../piece.ts';

/** From this share of the text on, a quote is the story itself. */
const WHOLE = 0.5;

/**
 * Some editors set the whole story in one <blockquote>: its lines are paragraphs.
 * After the removals, when the share of the story is known.
 */
export function quotes(draft: Draft): Draft {
  const length = (type: string | null): number =>
    draft.pieces.reduce(
      (sum, piece) => (type === null || piece.type === type ? sum + piece.text.length : sum),
      0,
    );
  if (length('quote') < length(null) * WHOLE) return draft;
  const pieces = draft.pieces.map((piece) =>
    piece.type === 'quote'
      ? Object.assign({}, piece, { type: 'paragraph' as const, group: null })
      : piece,
  );
  return { ...draft, pieces };
}
