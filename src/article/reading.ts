import type { Reading } from '../core/story/types.ts';
import { detect } from './detect/detect.ts';
import { isDisguised } from './disguise.ts';
import { extractArticle } from './extract.ts';
import type { Extraction } from './types.ts';

/** A page as read once: the data, the live elements behind it, and what both steps cost in milliseconds. */
export type PageReading = {
  reading: Reading;
  extraction: Extraction | null;
  milliseconds: { detect: number; extract: number };
};

/**
 * Detects and extracts. With `force` a page that the detector takes for no story is extracted all the same;
 * where nothing comes of that the verdict stands. A page that disguises its tree is not read. The page is never changed.
 */
export function readPage(page: Document, force: boolean): PageReading {
  const began = performance.now();
  const verdict = detect(page);
  const detected = performance.now();
  const isWanted = (verdict === 'article' || force) && !isDisguised(page);
  const extraction = isWanted ? extractArticle(page) : null;
  const milliseconds = { detect: detected - began, extract: performance.now() - detected };
  if (extraction) {
    return { reading: { kind: 'article', article: extraction.article }, extraction, milliseconds };
  }
  const kind = verdict === 'article' ? 'not-article' : verdict;
  return { reading: { kind }, extraction, milliseconds };
}
