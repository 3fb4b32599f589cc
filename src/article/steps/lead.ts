import { isDateLine } from '../../core/text/dates/line.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isProse, wordCount } from '../signs.ts';

/** A key point has some words; the city, the day and the author's name in a list of facts are shorter. */
const POINT_WORDS = 4;

/**
 * Short lines between the headline and the first prose, or between a deck and the story's own box: dates, bylines, counters, sections.
 * A lead is prose and stays, and so does a list of key points with its heading.
 * After `title`, so that what is left before the prose is neither headline nor story.
 */
export function lead(draft: Draft): Draft {
  const { pieces } = draft;
  const first = pieces.findIndex(isProse);
  const end = bodyAt(pieces, first);
  const points = new Set(pieces.slice(0, Math.max(0, end)).filter(isPoint(pieces)));
  return drop(draft, (piece, at) => {
    if (at >= end || at === first || piece.type === 'image' || piece.type === 'caption')
      return null;
    const next = pieces[at + 1];
    const heads = piece.type === 'heading' && next !== undefined && points.has(next);
    if (points.has(piece) || heads) return null;
    return { kind: 'furniture', reason: 'short line above the story' };
  });
}

/** Where the story's own box begins: at its first prose, or behind the facts between it and a deck that stands outside. */
function bodyAt(pieces: readonly Piece[], first: number): number {
  const deck = pieces[first];
  const next = pieces.findIndex((piece, at) => at > first && isProse(piece));
  const box = pieces[next]?.element.parentElement;
  if (deck === undefined || !box || box.contains(deck.element)) return first;
  const inside = pieces.findIndex((piece, at) => at > first && box.contains(piece.element));
  return inside === -1 ? first : inside;
}

const says = (piece: Piece): boolean =>
  piece.linked === 0 && wordCount(piece.text) >= POINT_WORDS && !isDateLine(piece.text);

/** Is a piece one of a list of sentences in short, at least two, none of them a link or a date? */
function isPoint(pieces: readonly Piece[]): (piece: Piece) => boolean {
  return ({ type, group }) => {
    if (type !== 'item') return false;
    const list = pieces.filter((piece) => piece.group === group);
    return list.length >= 2 && list.every(says);
  };
}
