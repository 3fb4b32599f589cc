import type { LabelKind } from '../../core/lexicon/labels.ts';
import { labelAt } from '../../core/text/labels.ts';
import { cohesion } from '../cohesion.ts';
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
/** A story goes on with its own words; under this share of shared stems another one began. */
const LEAST_COHESION = 0.12;

/**
 * A second story told in full behind the first one, as aggregators and endless scroll do: everything from the mark on.
 * A mark is a closing label, a linked heading or a second top heading. It counts when the prose behind it shares no words with the
 * prose before it, so a box of links in the middle of a story ends nothing.
 * Before `labels`, which takes the marks away.
 */
export function otherStory(draft: Draft): Draft {
  const { pieces } = draft;
  const cut = pieces.findIndex((piece, at) => isMark(piece, draft) && isForeign(draft, at));
  if (cut === -1) return draft;
  return drop(draft, (_, at) =>
    at < cut ? null : { kind: 'other-story', reason: 'another story behind this one' },
  );
}

function isMark(piece: Piece, { headline }: Draft): boolean {
  if (piece.type === 'image' || piece.element === headline) return false;
  if (piece.type === 'heading') return piece.level === 1 || isLinked(piece);
  const match = labelAt(piece.text);
  return match !== null && ENDS.has(match.kind) && match.parted;
}

/** Is the prose behind this piece, all of it, about something else? */
function isForeign({ pieces, title }: Draft, at: number): boolean {
  const before = pieces.slice(0, at).filter(isProse);
  const after = pieces.slice(at + 1).filter(isProse);
  if (before.length === 0 || after.length < 2) return false;
  const earlier = [title, ...before.map((piece) => piece.text)];
  const shared = cohesion(
    earlier,
    after.map((piece) => piece.text),
  );
  return shared !== null && shared < LEAST_COHESION;
}
