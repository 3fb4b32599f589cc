import { summarise } from '../../src/core/summary/summarise.ts';
import type { Analysis, Article } from '../../src/core/story/types.ts';

/** What the background works out of a story: its summary. */
export function analyse(article: Article): Analysis {
  return { summary: summarise(article), names: [] };
}
