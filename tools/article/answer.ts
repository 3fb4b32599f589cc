import { storyText } from '../../src/core/story/text.ts';
import type { Analysis, Article, Verdict } from '../../src/core/story/types.ts';

/** Milliseconds that each part took. */
export type Timings = { detect: number; extract: number; analyse: number };

/** What an engine found out about a page; `article` null where nothing was extracted. */
export type Found = {
  kind: Verdict;
  article: Article | null;
  analysis: Analysis | null;
  timings: Timings;
};

/** A saved page: its bytes as they are in the file, and the address that it is answered under. */
export type SavedPage = { bytes: Uint8Array; url: string; force: boolean };

/** Something that reads saved pages: a browser with the extension, or jsdom with the same source. */
export type Engine = { read(page: SavedPage): Promise<Found>; close(): Promise<void> };

/** What the command prints for one page. */
export function answer({ kind, article, analysis, timings }: Found): object {
  if (article === null) return { kind, text: '', blocks: [], summary: [], entities: [], timings };
  return {
    kind,
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    outlet: article.outlet,
    source: article.source,
    keywords: article.keywords,
    url: article.url,
    image: article.image,
    text: storyText(article.blocks),
    blocks: article.blocks,
    summary: analysis?.summary ?? [],
    entities: analysis?.names ?? [],
    removed: article.removed,
    timings,
  };
}
