import { labelAt } from '../core/text/labels.ts';
import type { LabelMatch } from '../core/text/labels.ts';
import type { Piece } from './piece.ts';

/** Half of the steps ask, and of every line. */
const known = new WeakMap<Piece, LabelMatch | null>();

/**
 * The label that a line begins with; null where there is none. A label and the link behind it are two things, though only the
 * style sheet parts them: «اقرأ أيضًا» in a <span> right before an <a>.
 */
export function labelOf(piece: Piece): LabelMatch | null {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const { text, runs, linked } = piece;
  const isMixed = linked > 0 && linked < 1 && runs.length > 1;
  const found = labelAt(isMixed ? runs.map((run) => run.text).join(' ') : text);
  known.set(piece, found);
  return found;
}
