import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse } from '../signs.ts';

/**
 * Several stories on one page, each in its own <article>: keeps the one with the headline.
 * Second, while every piece still has its place: endless scroll and cards of other stories go before anything is judged
 * by its neighbours. A live blog, whose headline stands outside its many <article>s, is one story and stays.
 */
export function articles(draft: Draft): Draft {
  const own = draft.headline?.closest('article') ?? null;
  const hasOwn =
    own !== null && draft.pieces.some((piece) => own.contains(piece.element) && isProse(piece));
  if (!hasOwn) return draft;
  return drop(draft, ({ element }) => {
    const other = element.closest('article');
    if (other === null || other === own || own.contains(other) || other.contains(own)) return null;
    return { kind: 'other-story', reason: 'in an <article> without the headline' };
  });
}
