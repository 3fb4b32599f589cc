import { bag } from '../headline.ts';
import type { Draft, Piece } from '../piece.ts';
import { endsSentence, wordCount } from '../signs.ts';

/** Signs and words of a photo credit. */
const CREDIT =
  /©|\(c\)|getty|reuters|\bafp\b|\bap\b|shutterstock|رويترز|أ\s?ف\s?ب|فرانس برس|غيتي|الأناضول|أرشيفية|أرشيف/iu;
/** Longer than this, a line under a picture is text. */
const CAPTION_WORDS = 40;

/**
 * Captions and credits go to their picture; without a picture they say nothing and go.
 * After `code`, which finds captions behind printed style sheets; before the labels, which judge what is left as text.
 */
export function captions(draft: Draft): Draft {
  const pieces: Piece[] = [];
  const removed = [...draft.removed];
  const alts = new Set(draft.pieces.map((piece) => bag(piece.image?.alt ?? '')));
  for (const piece of draft.pieces) {
    const last = pieces.findLast((other) => other.type !== 'caption');
    const isUnder = last?.type === 'image';
    if (!isCaption(piece, isUnder, alts)) pieces.push(piece);
    else if (isUnder) pieces.push({ ...piece, type: 'caption' });
    else removed.push({ kind: 'caption', reason: 'caption without a picture', text: piece.text });
  }
  return { ...draft, pieces, removed };
}

function isCaption(piece: Piece, isUnder: boolean, alts: ReadonlySet<string>): boolean {
  if (piece.type === 'caption') return wordCount(piece.text) <= CAPTION_WORDS;
  if (piece.type !== 'paragraph') return false;
  if (wordCount(piece.text) > CAPTION_WORDS) return false;
  if (alts.size > 1 && alts.has(bag(piece.text))) return true;
  return isUnder && CREDIT.test(piece.text) && !endsSentence(piece.text);
}
