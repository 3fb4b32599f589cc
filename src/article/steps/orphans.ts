import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';

/**
 * Headings whose text is gone: nothing but pictures between them and the next heading or the end. Pictures that repeat.
 * Last: what a heading stood over was removed by the steps before.
 */
export function orphans(draft: Draft): Draft {
  const seen = new Set<string>();
  return drop(draft, (piece, at) => {
    const src = piece.image?.src;
    if (src !== undefined) {
      if (seen.has(src)) return { kind: 'image', reason: 'the same picture again' };
      seen.add(src);
      return null;
    }
    if (piece.type !== 'heading') return null;
    const next = draft.pieces
      .slice(at + 1)
      .find((other) => other.type !== 'image' && other.type !== 'caption');
    const isOrphan = next === undefined || (next.type === 'heading' && next.level <= piece.level);
    return isOrphan ? { kind: 'furniture', reason: 'a heading over nothing' } : null;
  });
}
