import type { LabelKind } from '../../core/lexicon/labels.ts';
import { isDateLine } from '../../core/text/dates/line.ts';
import { stemKeys } from '../../core/text/stem.ts';
import { grow, isForeign } from '../cohesion.ts';
import type { Least, Matter } from '../cohesion.ts';
import { labelOf } from '../label.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isLinked, isProse } from '../signs.ts';

/** Labels after which another story may begin in the same box. */
const ENDS = new Set<LabelKind>([
  'related',
  'most-read',
  'source',
  'keywords',
  'comments',
  'navigation',
]);
/** Labels that close a story: what comes behind them is no longer it, unless its words say so. */
const CLOSERS = new Set<LabelKind>(['source', 'keywords', 'comments']);
/** A story goes on with its own words; under this share of shared stems another one began. */
const CLOSED = { shared: 0.15, earlier: 12, later: 12 };
/** Without a closing label there must be more to compare, and less in common: most boxes stand in the middle of a story. */
const OPEN = { shared: 0.08, earlier: 40, later: 40 };

/**
 * A second story told in full behind the first one, as aggregators and endless scroll do: everything from the mark on.
 * A mark is a closing label, a linked heading, a second top heading, a heading made as the headline is, or with its own date line. It
 * counts when the prose behind it shares no words with the prose before it, so a box of links in the middle of a story ends nothing.
 * Before `labels`, which takes the marks away.
 */
export function otherStory(draft: Draft): Draft {
  const { pieces } = draft;
  const hasOther = findOther(draft);
  const cut = pieces.findIndex((_, at) => isMark(draft, at) && hasOther(at));
  if (cut === -1) return draft;
  return drop(draft, (_, at) =>
    at < cut ? null : { kind: 'other-story', reason: 'another story behind this one' },
  );
}

function isMark(draft: Draft, at: number): boolean {
  const piece = draft.pieces[at];
  if (piece === undefined || piece.type === 'image' || piece.element === draft.headline)
    return false;
  if (piece.type === 'heading' && (piece.level === 1 || isLinked(piece))) return true;
  const isHead = piece.type === 'heading';
  if (isHead && (isMadeAs(piece, draft.headline) || isDated(draft.pieces, at))) return true;
  const kind = kindOf(piece);
  return kind !== null && ENDS.has(kind);
}

/** Does a date line stand right behind, with pictures between at most? A live blog's entries have it too, but share words. */
function isDated(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 4).find(({ type }) => type !== 'image');
  return next !== undefined && isDateLine(next.text);
}

/** Is it made as the headline is, by tag and class? */
const isMadeAs = (piece: Piece, headline: Element | null): boolean =>
  headline !== null &&
  piece.element.tagName === headline.tagName &&
  piece.element.getAttribute('class') === headline.getAttribute('class');

/** The kind of the label that a line stands under, where a colon or the line's end parts it. */
function kindOf(piece: Piece): LabelKind | null {
  const match = labelOf(piece);
  return match?.parted === true ? match.kind : null;
}

/** Is the prose behind a mark, all of it, about something else? To be asked of one mark after the other, down the page. */
function findOther(draft: Draft): (at: number) => boolean {
  const { pieces, title } = draft;
  const prose = pieces.flatMap((piece, at) => (isProse(piece) ? [{ at, text: piece.text }] : []));
  const known: (readonly number[])[] = [];
  const stemsOf = (index: number): readonly number[] =>
    (known[index] ??= stemKeys(prose[index]?.text ?? ''));
  function* from(index: number): Iterable<readonly number[]> {
    for (let next = index; next < prose.length; next += 1) yield stemsOf(next);
  }

  const told: Matter = new Set();
  let read = 0;
  return (at) => {
    const before = prose.filter((one) => one.at < at).length;
    const behind = prose.findIndex((one) => one.at > at);
    if (before === 0 || behind === -1 || behind === prose.length - 1) return false;
    if (read === 0) grow(told, stemKeys(title));
    while (read < before && grow(told, stemsOf(read))) read += 1;
    return isForeign(told, from(behind), leastOf(draft, at));
  };
}

/** How little a mark must have in common with what stands behind it. */
function leastOf({ pieces, headline }: Draft, at: number): Least {
  const mark = pieces[at];
  if (mark === undefined || mark.level === 1) return CLOSED;
  const isClosed = pieces.slice(Math.max(0, at - 3), at + 1).some((piece) => {
    const kind = kindOf(piece);
    return kind !== null && CLOSERS.has(kind);
  });
  const isTop = (): boolean => isMadeAs(mark, headline) && isDated(pieces, at);
  return isClosed || isTop() ? CLOSED : OPEN;
}
