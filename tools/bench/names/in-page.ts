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

/** Puts more paragraphs behind the story's, where its longest one stands. */
function add(paragraphs: readonly string[]): void {
  const longest = Array.from(document.querySelectorAll('p')).toSorted(
    (a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0),
  )[0];
  for (const paragraph of paragraphs.toReversed()) {
    const added = document.createElement('p');
    added.textContent = paragraph;
    longest?.after(added);
  }
}

/** How many of the paragraphs the story takes to have so many words. */
function missing(paragraphs: readonly string[], wanted: number): number {
  let words = tokens(story()).length;
  let count = 0;
  for (const paragraph of paragraphs) {
    if (words >= wanted) break;
    words += tokens(paragraph).length;
    count += 1;
  }
  return count;
}

Object.assign(globalThis, { safiPlain: { time, story, add, missing } });
