import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse, LINK_ALONE } from '../signs.ts';

/**
 * Lines that are nothing but a link to somewhere else: a headline in the middle of the story, a section's name, a tag.
 * After `labels`, which gives better reasons. A long linked sentence stays.
 */
export function linked(draft: Draft): Draft {
  return drop(draft, (piece) => {
    if (piece.type === 'image' || piece.type === 'table' || piece.linked < LINK_ALONE) return null;
    if (isProse(piece)) return null;
    return { kind: 'related', reason: 'nothing but a link' };
  });
}
