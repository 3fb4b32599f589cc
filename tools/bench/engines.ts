import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../src/article/extract.ts';
import { storyText } from '../../src/core/story/text.ts';

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

/** The engines by name, each as its documentation says it is called. None may change the page: those that do get a clone. */
export const engines: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  safi: () => {
    const article = extractArticle(document)?.article;
    return {
      text: () => storyText(article?.blocks ?? []),
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      published: article?.published ?? null,
    };
  },
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
