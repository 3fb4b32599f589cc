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

/**
 * A saved page: its bytes as they were sent, the address that it is answered under, and the content type that came with
 * them, null where nothing tells it. With `force` it is extracted whatever the detector says.
 */
export type SavedPage = {
  bytes: Uint8Array;
  url: string;
  contentType: string | null;
  force: boolean;
};

/** What the command prints for one page; with `timed` the milliseconds, which differ from run to run. */
export function answer(id: string, found: Found, timed: boolean): object {
  const { kind, article, analysis } = found;
  const timings = timed ? { timings: found.timings } : {};
  if (article === null)
    return { id, kind, text: '', blocks: [], summary: [], entities: [], ...timings };
  return {
    id,
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
    ...timings,
  };
}
