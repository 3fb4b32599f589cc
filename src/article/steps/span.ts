import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isProse } from '../signs.ts';

/** Kept by Readability and running text: what the span is measured by. */
const isSolid = (piece: Piece): boolean => piece.kept && isProse(piece);

/** A headline with less of the text under it stands behind the story, in a list of others. */
const HALF = 0.5;

/** The smallest element around this share of the solid text is the story's own box. */
const BOX = 0.7;

/**
 * Where the story begins and ends: from its headline to its last kept prose, with what stands behind that in the same box.
 * First of the steps, since the reading took in everything between the page's headline and Readability's choice.
 * A lead that stands outside the story's box survives; menus before the headline and rails behind the box do not.
 */
export function span(draft: Draft): Draft {
  const { pieces, headline } = draft;
  const first = pieces.findIndex(isSolid);
  const last = pieces.findLastIndex(isSolid);
  if (first === -1) return draft;
  const title = pieces.findLastIndex((piece, at) => at <= last && isHeadline(piece, headline));
  const solid = pieces.filter(isSolid);
  const isUnder =
    title !== -1 && length(pieces.slice(title).filter(isSolid)) >= length(solid) * HALF;
  const start = isUnder ? title : first;
  const box = boxOf(solid);
  return drop(draft, (piece, at) => {
    if (at >= start && at <= last) return null;
    if (at === start - 1 && piece.type === 'image') return null;
    if (at > last && box !== null && box.contains(piece.element)) return null;
    const side = at < start ? 'before the headline' : 'behind the story';
    return { kind: 'outside', reason: `stands ${side}, outside its box` };
  });
}

const length = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.text.length, 0);

const isHeadline = (piece: Piece, headline: Element | null): boolean =>
  headline !== null && (piece.element === headline || headline.contains(piece.element));

function boxOf(solid: readonly Piece[]): Element | null {
  const whole = length(solid);
  const held = new Map<Element, number>();
  let box: Element | null = null;
  for (const piece of solid) {
    // Twelve levels up is out of any story's box; unbounded climbing would be quadratic on deep pages.
    let at: Element | null = piece.element.parentElement;
    for (let level = 0; at !== null && level < 12; level += 1, at = at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + piece.text.length);
    }
  }
  for (const [element, length] of held) {
    if (length < whole * BOX) continue;
    if (box === null || box.contains(element)) box = element;
  }
  return box;
}
