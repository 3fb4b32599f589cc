import type { Piece } from './piece.ts';

/** Ends of a sentence, with the quotation marks and brackets that may follow. */
const SENTENCE_END = /[.!?؟…:؛][\s"'”“»«)\]]*$/u;
/** From this many words on a line without links is prose, whatever else it looks like. */
const PROSE_WORDS = 12;
/** A paragraph is made of links when this share of it is linked. */
const LINKED = 0.6;
/** A line is nothing but a link from this share on. */
export const LINK_ALONE = 0.8;
/** A linked sentence of this many words is the story quoting; headlines are shorter. */
const LINKED_SENTENCE = 25;

/** How many words a piece's text has, counted up to `most`: its white space is folded, so its spaces count them. */
export function wordCount(text: string, most = Infinity): number {
  let count = text === '' ? 0 : 1;
  for (let at = text.indexOf(' '); at !== -1 && count < most; at = text.indexOf(' ', at + 1))
    count += 1;
  return count;
}

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Does it read as a link to somewhere else and not as text with links in it? */
export const isLinked = (piece: Piece): boolean => piece.linked >= LINKED;

/** Nearly every step asks, and of every line. */
const known = new WeakMap<Piece, boolean>();

/** A sentence or more of running text: not a heading, a caption, a label or a link. */
export function isProse(piece: Piece): boolean {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const isIt = readsAsProse(piece);
  known.set(piece, isIt);
  return isIt;
}

function readsAsProse(piece: Piece): boolean {
  if (piece.type !== 'paragraph' && piece.type !== 'quote' && piece.type !== 'item') return false;
  if (isLinked(piece))
    return wordCount(piece.text, LINKED_SENTENCE) >= LINKED_SENTENCE && endsSentence(piece.text);
  const count = wordCount(piece.text, PROSE_WORDS);
  return count >= PROSE_WORDS || (count >= 5 && endsSentence(piece.text));
}
