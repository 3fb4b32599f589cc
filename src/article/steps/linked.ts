import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse } from '../signs.ts';

/** Nearly all of the line is a link. */
const ALL = 0.8;

/**
 * Lines that are nothing but a link to somewhere else: a headline in the middle of the story, a section's name, a tag.
 * After `labels`, which gives better reasons. A long linked sentence stays.
 */
export function linked(draft: Draft): Draft {
  return drop(draft, (piece) => {
    if (piece.type === 'image' || piece.type === 'table' || piece.linked < ALL) return null;
    if (isProse(piece)) return null;
    return { kind: 'related', reason: 'nothing but a link' };
  });
}
