import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../../src/article/extract.ts';
import { storyText } from '../../../src/core/story/text.ts';

/** Plain Readability on a plain clone of this page, in milliseconds. */
function time(): number {
  const began = performance.now();
  // A clone of a document is a document.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - began;
}

/** The story as the background gets it; empty where the page has none. */
const story = (): string => storyText(extractArticle(document)?.article.blocks ?? []);

Object.assign(globalThis, { safiPlain: { time, story } });
