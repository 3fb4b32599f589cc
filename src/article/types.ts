import type { Article } from '../core/story/types.ts';

/** An article with the live elements that its blocks were read from (for marking and for sparing them). */
export type Extraction = {
  article: Article;
  /** Per block, the element of the given document that holds it; null where it cannot be told. */
  places: (Element | null)[];
  /** The live headline element, where there is one. */
  headline: Element | null;
};
