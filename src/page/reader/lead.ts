import type { Article, Image } from '../../core/story/types.ts';

/** A lead picture is at least so wide, in pixels of its own: less is an author's face or a symbol. */
const LEAST = 300;

/** The file of an address: sizes are asked for behind it. */
const fileOf = (address: string): string => address.replace(/[?#].*$/u, '');

/**
 * The story with its lead picture before it, where the page shows that picture outside of the story. One that the page only
 * names (`og:image`) stays out: to show it the browser would ask a server for it, which the page did not.
 */
export function withLead(article: Article, page: Document): Article {
  const first = article.blocks.findIndex(({ type }) => type === 'paragraph');
  const hasLead = article.blocks.slice(0, first + 1).some(({ type }) => type === 'image');
  if (article.image === null || hasLead) return article;
  const file = fileOf(article.image);
  const isTold = ({ src }: { src: string }): boolean => fileOf(src) === file;
  if (article.blocks.some((block) => block.type === 'image' && isTold(block))) return article;
  const shown = [...page.images].find((image) => isTold(image) && image.naturalWidth >= LEAST);
  if (!shown) return article;
  const lead: Image = {
    type: 'image',
    src: shown.currentSrc || shown.src,
    alt: shown.alt,
    text: '',
    width: shown.naturalWidth,
    height: shown.naturalHeight,
  };
  return { ...article, blocks: [lead, ...article.blocks] };
}
