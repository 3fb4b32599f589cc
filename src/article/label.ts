import { labelAt } from '../core/text/labels.ts';
import type { LabelMatch } from '../core/text/labels.ts';
import type { Piece } from './piece.ts';

/**
 * The label that a line begins with; null where there is none. A label and the link behind it are two things, though only the
 * style sheet parts them: «اقرأ أيضًا» in a <span> right before an <a>.
 */
export function labelOf({ text, runs, linked }: Piece): LabelMatch | null {
  const isMixed = linked > 0 && linked < 1 && runs.length > 1;
  return labelAt(isMixed ? runs.map((run) => run.text).join(' ') : text);
}
