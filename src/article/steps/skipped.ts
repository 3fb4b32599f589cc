import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isLinked } from '../signs.ts';

/** «تخطى البودكاست وواصل القراءة»: a link over something that is not the story, for those who listen to the page. */
const SKIP = /^(?:تخط[ىي]?|تجاوز|skip)(?=\s)/iu;

/**
 * What a skip link leads past: the page says itself that reading goes on behind it. The line at its end («… نهاية») goes too.
 * A skip link above the story leads to it, and takes nothing of it.
 * Early, while the link and its end are still there.
 */
export function skipped(draft: Draft): Draft {
  let end: Element | null = null;
  return drop(draft, (piece) => {
    end = endOf(piece) ?? end;
    if (end === null) return null;
    const isEnd = end.contains(piece.element);
    const isBehind = isEnd || (end.compareDocumentPosition(piece.element) & FOLLOWING) !== 0;
    const stays = isBehind && !(isEnd && piece.text.endsWith('نهاية'));
    if (isBehind) end = null;
    return stays ? null : { kind: 'related', reason: 'a skip link leads past it' };
  });
}

const FOLLOWING = 4;

/** The element that a skip link in this line leads to. */
function endOf(piece: Piece): Element | null {
  if (!isLinked(piece) || !SKIP.test(piece.text)) return null;
  const link = piece.element.querySelector('a[href^="#"]') ?? piece.element.closest('a[href^="#"]');
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  return id === '' ? null : piece.element.ownerDocument.getElementById(id);
}
