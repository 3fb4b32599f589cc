import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse } from '../signs.ts';

/**
 * Short lines between the headline and the first prose: dates, bylines, counters, sections. A lead is prose and stays.
 * After `title`, so that what is left before the prose is neither headline nor story.
 */
export function lead(draft: Draft): Draft {
  const first = draft.pieces.findIndex(isProse);
  return drop(draft, (piece, at) => {
    if (at >= first || piece.type === 'image' || piece.type === 'caption') return null;
    return { kind: 'furniture', reason: 'short line above the story' };
  });
}
