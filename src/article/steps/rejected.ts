import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isLinked, isProse, LINK_ALONE } from '../signs.ts';

/** Tag and class of a piece and its parent: paragraphs of one story share it. */
const signature = ({ element }: Piece): string =>
  [element, element.parentElement]
    .map((at) => `${at?.tagName ?? ''}.${at?.getAttribute('class') ?? ''}`)
    .join(' ');

/** Links to other stories are left to the steps that know them: they tell what hangs on them, and where another story begins. */
const isLinkAlone = (piece: Piece): boolean => piece.linked >= LINK_ALONE && !isProse(piece);

/**
 * What Readability left out inside the story goes too, unless it stands like the story's own text: running prose, or
 * made as the kept paragraphs are, or a subhead over kept prose, or a table. Readability loses leads, subheads (its tokenizer
 * sees no Arabic letters), and lists and paragraphs in boxes with an unlucky class.
 * After `span`, which bounds what there is to restore.
 */
export function rejected(draft: Draft): Draft {
  const { pieces } = draft;
  const made = new Set(pieces.filter((piece) => piece.kept && isProse(piece)).map(signature));
  const isRestored = (piece: Piece): boolean =>
    isProse(piece) || piece.type === 'table' || (made.has(signature(piece)) && !isLinked(piece));
  return drop(draft, (piece, at) => {
    if (piece.kept || piece.type === 'image' || piece.type === 'caption') return null;
    if (isRestored(piece) || isLinkAlone(piece)) return null;
    const next = pieces.slice(at + 1).find((other) => other.type !== 'image');
    const isSubhead =
      piece.type === 'heading' && !isLinked(piece) && next !== undefined && isProse(next);
    if (isSubhead || piece.element === draft.headline) return null;
    return {
      kind: 'rejected',
      reason: 'Readability left it out, and it is not made like the story',
    };
  });
}
