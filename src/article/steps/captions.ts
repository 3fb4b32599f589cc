import { bag, opening } from '../headline.ts';
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
  const isAlt = finder(draft.pieces.map((piece) => piece.image?.alt ?? ''));
  for (const piece of draft.pieces) {
    const last = pieces.findLast((other) => other.type !== 'caption');
    const isUnder = last?.type === 'image';
    if (!isCaption(piece, isUnder, isAlt)) pieces.push(piece);
    else if (isUnder) pieces.push({ ...piece, type: 'caption' });
    else removed.push({ kind: 'caption', reason: 'caption without a picture', text: piece.text });
  }
  return { ...draft, pieces, removed };
}

/** Is a line, in whatever spelling, one of these? Never where they are all the same, as without pictures. */
function finder(lines: readonly string[]): (line: string) => boolean {
  const distinct = [...new Set(lines)];
  const bags = new Set(distinct.map(bag));
  const openings = new Set(distinct.map(opening));
  return (line) => bags.size > 1 && openings.has(opening(line)) && bags.has(bag(line));
}

function isCaption(piece: Piece, isUnder: boolean, isAlt: (line: string) => boolean): boolean {
  if (piece.type === 'caption') return wordCount(piece.text) <= CAPTION_WORDS;
  if (piece.type !== 'paragraph') return false;
  if (wordCount(piece.text) > CAPTION_WORDS) return false;
  if (isAlt(piece.text)) return true;
  return isUnder && CREDIT.test(piece.text) && !endsSentence(piece.text);
}
