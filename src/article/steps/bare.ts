import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';

const LETTER = /\p{L}/u;

/** Words that are all tags: «#اقتصاد #مصارف». */
const HASHTAGS = /^(?:#[^\s#]+[\s،,]*)+$/u;

/** Lines without a letter (counters, rules, bullets), bare addresses, tags in a row, and rights. After everything that could still split a line. */
export function bare(draft: Draft): Draft {
  return drop(draft, (piece) => {
    if (piece.type === 'image' || piece.type === 'table') return null;
    if (!LETTER.test(piece.text)) return { kind: 'furniture', reason: 'no letter in it' };
    if (piece.text.startsWith('©')) return { kind: 'rights', reason: 'begins with ©' };
    if (HASHTAGS.test(piece.text)) return { kind: 'keywords', reason: 'nothing but tags' };
    return /^https?:\/\/\S+$/u.test(piece.text)
      ? { kind: 'furniture', reason: 'an address' }
      : null;
  });
}
