import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../../src/article/extract.ts';
import { storyText } from '../../../src/core/story/text.ts';
import { tokens } from '../../../src/core/text/words.ts';

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

/** Puts more paragraphs behind the story's, where its longest one stands, until it has so many words. */
function grow(paragraphs: readonly string[], wanted: number): void {
  const longest = Array.from(document.querySelectorAll('p')).toSorted(
    (a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0),
  )[0];
  let words = tokens(story()).length;
  for (const paragraph of paragraphs.toReversed()) {
    if (words >= wanted) return;
    const added = document.createElement('p');
    added.textContent = paragraph;
    longest?.after(added);
    words += tokens(paragraph).length;
  }
}

Object.assign(globalThis, { safiPlain: { time, story, grow } });
