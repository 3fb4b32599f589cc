import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../src/article/extract.ts';
import { readingMetadata } from '../../src/article/metadata/metadata.ts';
import type { Extraction } from '../../src/article/types.ts';
import { storyText } from '../../src/core/story/text.ts';
import type { Metadata } from '../../src/core/story/types.ts';
import type { Work } from '../../src/core/work.ts';

/** What every engine is asked for; null where it gives none. */
export type Answer = {
  /** Called outside the measured time: turning HTML into text is the bench's work, not the engine's. */
  text: () => string;
  title: string | null;
  byline: string | null;
  published: string | null;
};

const INLINE =
  'a,abbr,b,bdi,bdo,big,cite,code,em,font,i,kbd,mark,q,s,small,span,strong,sub,sup,time,u';

/** The text of an HTML result with its blocks apart, which `textContent` would glue. Images' captions stay: they are text there. */
function textOf(html: string | null | undefined): string {
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const element of page.body.querySelectorAll(`*:not(${INLINE})`)) {
    element.before('\n');
    element.after('\n');
  }
  return page.body.textContent ?? '';
}

let known: Metadata | null = null;
function* metadataOnce(page: Document): Work<Metadata> {
  return (known ??= yield* readingMetadata(page));
}

const answerOf = (found: Extraction | null): Answer => ({
  text: () => storyText(found?.article.blocks ?? []),
  title: found?.article.title ?? null,
  byline: found?.article.byline ?? null,
  published: found?.article.published ?? null,
});

/** The engines by name, each as its documentation says it is called. None may change the page: those that do get a clone. */
export const engines: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  safi: () => answerOf(extractArticle(document)),
  // The step without metadata: copy, vote, reading, our steps.
  'safi, step': () => answerOf(extractArticle(document, metadataOnce)),
  readability: () => {
    // A clone of a document is a document.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const clone = document.cloneNode(true) as Document;
    const found = new Readability(clone).parse();
    return {
      text: () => textOf(found?.content),
      title: found?.title ?? null,
      byline: found?.byline ?? null,
      published: found?.publishedTime ?? null,
    };
  },
  defuddle: () => {
    const found = new Defuddle(document, { url: document.URL }).parse();
    return {
      text: () => textOf(found.content),
      title: found.title || null,
      byline: found.author || null,
      published: found.published || null,
    };
  },
  extractus: async () => {
    const found = await extractFromHtml(document.documentElement.outerHTML, document.URL);
    return {
      text: () => textOf(found?.content),
      title: found?.title ?? null,
      byline: found?.author ?? null,
      published: found?.published ?? null,
    };
  },
};
