import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';

const LETTER = /\p{L}/u;

/** Lines without a letter (counters, rules, bullets) and bare addresses. After everything that could still split a line. */
export function bare(draft: Draft): Draft {
  return drop(draft, (piece) => {
    if (piece.type === 'image' || piece.type === 'table') return null;
    if (!LETTER.test(piece.text)) return { kind: 'furniture', reason: 'no letter in it' };
    return /^https?:\/\/\S+$/u.test(piece.text)
      ? { kind: 'furniture', reason: 'an address' }
      : null;
  });
}
