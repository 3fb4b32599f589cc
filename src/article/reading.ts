import type { Reading } from '../core/story/types.ts';
import { finish, type Work } from '../core/work.ts';
import { detect } from './detect/detect.ts';
import { undisguised } from './disguise.ts';
import { extracting } from './extract.ts';
import type { Extraction } from './types.ts';

/** A page as read once: the data, the live elements behind it, and what both steps cost in milliseconds. */
export type PageReading = {
  reading: Reading;
  extraction: Extraction | null;
  milliseconds: { detect: number; extract: number };
};

/** Detects and extracts in one go. */
export const readPage = (page: Document, force: boolean): PageReading =>
  finish(reading(page, force));

/**
 * Detects and extracts. With `force` a page that the detector takes for no story is extracted all the same;
 * where nothing comes of that the verdict stands. Of a page that disguises its tree a copy is read: then the story has no places
 * in the page. The page is never changed.
 */
export function* reading(page: Document, force: boolean): Work<PageReading> {
  const began = performance.now();
  const plain = undisguised(page);
  yield;
  const verdict = plain ? detect(plain) : 'not-article';
  const detected = performance.now();
  const isWanted = verdict === 'article' || force;
  const found = isWanted && plain ? yield* extracting(plain) : null;
  const extraction = plain === page ? found : placeless(found);
  const milliseconds = { detect: detected - began, extract: performance.now() - detected };
  if (extraction) {
    return { reading: { kind: 'article', article: extraction.article }, extraction, milliseconds };
  }
  const kind = verdict === 'article' ? 'not-article' : verdict;
  return { reading: { kind }, extraction, milliseconds };
}

/** The same story without the elements it was read from. */
const placeless = (found: Extraction | null): Extraction | null =>
  found && { ...found, places: found.places.map(() => null), headline: null };
