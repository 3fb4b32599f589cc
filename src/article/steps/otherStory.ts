import type { LabelKind } from '../../core/lexicon/labels.ts';
import { isDateLine } from '../../core/text/dates/line.ts';
import { cohesion } from '../cohesion.ts';
import type { Known } from '../cohesion.ts';
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
  const known: Known = new Map();
  const cut = pieces.findIndex((_, at) => isMark(draft, at) && isForeign(draft, at, known));
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
  if (isHead && (isDated(draft, at) || isMadeAs(piece, draft.headline))) return true;
  const kind = kindOf(piece);
  return kind !== null && ENDS.has(kind);
}

/** Does a date line stand right behind, with pictures between at most? A live blog's entries have it too, but share words. */
function isDated({ pieces }: Draft, at: number): boolean {
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

/** Is the prose behind this piece, all of it, about something else? */
function isForeign(draft: Draft, at: number, known: Known): boolean {
  const { pieces, title, headline } = draft;
  const before = pieces.slice(0, at).filter(isProse);
  const after = pieces.slice(at + 1).filter(isProse);
  if (before.length === 0 || after.length < 2) return false;
  const told = cohesion(
    [title, ...before.map((piece) => piece.text)],
    after.map((piece) => piece.text),
    known,
  );
  const isClosed = pieces.slice(Math.max(0, at - 3), at + 1).some((piece) => {
    const kind = kindOf(piece);
    return kind !== null && CLOSERS.has(kind);
  });
  const mark = pieces[at];
  const isTop =
    mark?.level === 1 || (mark !== undefined && isMadeAs(mark, headline) && isDated(draft, at));
  const least = isClosed || isTop ? CLOSED : OPEN;
  return told.shared < least.shared && told.earlier >= least.earlier && told.later >= least.later;
}
