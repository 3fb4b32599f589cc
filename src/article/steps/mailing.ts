import { normalise } from '../../core/text/normalise.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isProse, wordCount } from '../signs.ts';

/** What is promised to the reader's own mailbox, normalised: «يصلكم في بريدكم الالكتروني كل اثنين». */
const OFFER =
  /(?<!\p{L})(?:ل?[يت]صلكم?|نرسل|ن?بعث|اشتركو?ا?|سجلو?ا?|احصلو?ا?|تلقو?ا?)(?!\p{L}).*(?<!\p{L})بريدكم?(?!\p{L})/u;
/** Its mailbox in any spelling: hardly a line has one, and the others need not be folded. */
const MAILBOX = /ب[\p{M}\u0640]*ر[\p{M}\u0640]*[يى][\p{M}\u0640]*د/u;
const LONGEST = 30;

/**
 * A newsletter offered inside the story in prose: it speaks to the reader of a mailbox, and stands in a box of its own between the
 * story's paragraphs. Advice on mail in the story's own paragraphs stays.
 * Before the labels, whose words it does not begin with.
 */
export function mailing(draft: Draft): Draft {
  const { pieces } = draft;
  const boxes = new Set<Element>();
  pieces.forEach((piece, at) => {
    if (!MAILBOX.test(piece.text)) return;
    const box = piece.element.parentElement;
    if (box === null || wordCount(piece.text) > LONGEST) return;
    if (OFFER.test(normalise(piece.text)) && isOwn(pieces, at, box)) boxes.add(box);
  });
  if (boxes.size === 0) return draft;
  return drop(draft, ({ element }) =>
    element.parentElement !== null && boxes.has(element.parentElement)
      ? { kind: 'newsletter', reason: 'offers a newsletter, in a box of its own' }
      : null,
  );
}

/** Is all that stands in this box short, and the story's prose around it elsewhere? */
function isOwn(pieces: readonly Piece[], at: number, box: Element): boolean {
  const before = pieces
    .slice(0, at)
    .findLast((piece) => isProse(piece) && !box.contains(piece.element));
  const inside = pieces.filter(({ element }) => box.contains(element));
  const count = inside.reduce((sum, { text }) => sum + wordCount(text), 0);
  return before !== undefined && count <= LONGEST * 2;
}
