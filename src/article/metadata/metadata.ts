import type { Metadata } from '../../core/story/types.ts';

/** A minimal reading: the headline and the address. */
export function readMetadata(page: Document): Metadata {
  const tops = Array.from(page.querySelectorAll('h1'), (top) => (top.textContent ?? '').trim());
  const shared = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return {
    title: tops.find((top) => top.length > 15) ?? (shared || page.title),
    kicker: null,
    byline: null,
    published: null,
    modified: null,
    outlet: null,
    source: null,
    keywords: [],
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? page.URL,
    image: null,
    language: 'ar',
    continues: false,
  };
}
