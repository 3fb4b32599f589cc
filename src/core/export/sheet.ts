import { mapText } from '../story/map-text.ts';
import type { Article, Block, Direction } from '../story/types.ts';
import { cleaned } from '../text/clean.ts';
import { directionOf } from '../text/direction.ts';
import { type View, viewed } from '../text/views.ts';

/** What a copy is to hold beside the story. */
export type Parts = {
  title: boolean;
  byline: boolean;
  date: boolean;
  address: boolean;
  images: boolean;
};

/** Words of a copy. They are of the story's language, whatever the interface speaks. */
export type SheetWords = {
  /** «المصدر: …» */
  source: (outlet: string) => string;
  /** «صورة: …» */
  image: (caption: string) => string;
  /** An ISO 8601 date in words; empty for what is no date. */
  date: (iso: string) => string;
};

export type SheetOptions = { parts: Parts; view: View; words: SheetWords };

/** A story laid out for copying: what is not wanted is gone, every text is clean and as the reader wants to see it. */
export type Sheet = {
  title: string | null;
  /** Byline, outlet, date: what there is of them. */
  facts: string[];
  blocks: (Block & { direction: Direction })[];
  /** «المصدر: صحيفة الميناء», and the address; either may be missing. */
  source: string | null;
  url: string | null;
  language: string;
  direction: Direction;
  /** An image without words is told in plain text by this. */
  image: SheetWords['image'];
};

const isHttp = (address: string): boolean => /^https?:\/\//iu.test(address);

// Runs are cleaned one by one: the spaces at their ends part words, and stay.
function cleanRun(text: string): string {
  const inner = cleaned(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}

function layBlocks(article: Article, { parts, view }: SheetOptions, around: Direction) {
  return article.blocks
    .filter((block) => parts.images || block.type !== 'image')
    .map((block) => {
      const shown = mapText(block, (text) => viewed(cleanRun(text), view));
      return Object.assign(shown, {
        direction: directionOf(shown.text, block.direction ?? around),
      });
    });
}

/** Lays a story out for copying, by what the reader chose. */
export function layOut(article: Article, options: SheetOptions): Sheet {
  const { parts, view, words } = options;
  const show = (text: string | null): string => viewed(cleaned(text ?? ''), view);
  const around = directionOf(article.title + article.blocks.map(({ text }) => text).join(' '));
  const outlet = show(article.outlet);
  const source = show(article.source) || outlet;
  const facts = [
    parts.byline ? show(article.byline) : '',
    parts.byline ? outlet : '',
    parts.date && article.published ? words.date(article.published) : '',
  ];
  return {
    title: parts.title ? show(article.title) || null : null,
    facts: facts.filter((fact) => fact !== ''),
    blocks: layBlocks(article, options, around),
    source: parts.address && source !== '' ? words.source(source) : null,
    url: parts.address && isHttp(article.url) ? article.url : null,
    language: article.language || 'ar',
    direction: around,
    image: words.image,
  };
}
