import { isDateLine } from '../../core/text/dates/line.ts';
import { normalise } from '../../core/text/normalise.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isProse } from '../signs.ts';

/** «التعليقات (3)», «3 تعليقات», «تعليقات القراء», normalised. */
const REMARKS = /^(?:\(?\d+\)? )?(?:ال)?تعليق(?:ات)?(?: القراء| الزوار)?(?: ?[:(]? ?\d+ ?\)?)?$/u;
/** A counter of comments may stand between a lead and the story; behind so much prose it stands at the end. */
const LEAST_PROSE = 2;

/**
 * Readers' comments printed as prose: everything behind the line that names them. Comments speak of the story in its own words, so only
 * their heading tells them from it. Where it counts nothing, it must stand in a box of its own or have a line with a name and a time
 * under it: a story may have a subhead «تعليقات».
 * After `articles`; before the labels, which would take the heading and leave what is under it.
 */
export function remarks(draft: Draft): Draft {
  const { pieces } = draft;
  let prose = 0;
  let last: Piece | null = null;
  const from = pieces.findIndex((piece, at) => {
    if (isProse(piece)) {
      prose += 1;
      last = piece;
    }
    return prose >= LEAST_PROSE && heads(piece, { last, next: pieces[at + 1] });
  });
  if (from === -1) return draft;
  return drop(draft, (_, at) =>
    at < from ? null : { kind: 'comments', reason: "behind the heading of the readers' comments" },
  );
}

const LONGEST = 40;

/** The prose before a line, and what follows it. */
type Around = { last: Piece | null; next: Piece | undefined };

function heads(piece: Piece, { last, next }: Around): boolean {
  if (piece.text.length > LONGEST || piece.type === 'image') return false;
  const text = normalise(piece.text).trim();
  if (!REMARKS.test(text)) return false;
  if (/\d/u.test(text) || isSigned(next)) return true;
  return piece.element.parentElement !== last?.element.parentElement;
}

/** «أبو سمير» and «منذ ساعتين» as two pieces of one line: who wrote, and when. A time alone heads the entry of a live story. */
function isSigned(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.text.length > LONGEST || piece.runs.length < 2) return false;
  const [name, time] = [piece.runs.at(0), piece.runs.at(-1)];
  return (
    /\p{L}/u.test(name?.text ?? '') && !isDateLine(name?.text ?? '') && isDateLine(time?.text ?? '')
  );
}
