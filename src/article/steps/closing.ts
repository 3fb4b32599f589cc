import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { endsSentence, isProse, wordCount } from '../signs.ts';

/** Longer than this, an unfinished line may be the story's last. */
const SIGNATURE_WORDS = 6;

/** Nothing but initials and signs: «ع.ج/ م.س (أ ف ب)». */
const INITIALS = /^(?:\p{L}(?!\p{L})|[^\p{L}])+$/u;

/**
 * Short lines behind the last prose that end no sentence: agencies' end marks, times and initials («// انتهى //»،
 * «م ن ا / ع ح»), a name, a place, an agency in brackets. Lists, tables and headings are left to their own steps.
 * Lines that the last prose announces with a colon are its list: results, names of winners.
 * After the labels and links, which give better reasons.
 */
export function closing(draft: Draft): Draft {
  const last = draft.pieces.findLastIndex((piece) => isProse(piece) || piece.type === 'table');
  const isAnnounced = /[:：]\s*$/u.test(draft.pieces[last]?.text ?? '');
  return drop(draft, (piece, at) => {
    if (at <= last || last === -1 || isAnnounced || piece.type !== 'paragraph') return null;
    const isShort = !endsSentence(piece.text) && wordCount(piece.text) <= SIGNATURE_WORDS;
    if (!isShort && !INITIALS.test(piece.text)) return null;
    return { kind: 'signature', reason: 'short line behind the story' };
  });
}
