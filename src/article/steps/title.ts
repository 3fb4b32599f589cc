import { saysHeadline } from '../headline.ts';
import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse } from '../signs.ts';

/**
 * The headline, which the reader sees above the story anyway, and its repetitions in other spellings before the prose begins.
 * A heading further down that says the same is the story's own subhead and stays: service pieces repeat their question.
 */
export function title(draft: Draft): Draft {
  const first = draft.pieces.findIndex(isProse);
  const isHeadline = saysHeadline(draft.title);
  return drop(draft, (piece, at) => {
    const isIt = draft.headline?.contains(piece.element) ?? false;
    if (!isIt && (at > first || !isHeadline(piece.text))) return null;
    return { kind: 'headline', reason: 'repeats the headline' };
  });
}
