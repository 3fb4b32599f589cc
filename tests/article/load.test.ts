import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/reading.ts';
import { pageOf, paragraphs, prose } from './page.ts';

const HEADLINE = 'البلدية تعيد فتح السوق القديم بعد ترميمه';
const around = (body: string): string =>
  `<html lang="ar" dir="rtl"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${body}</body></html>`;
const long = `<p>${prose[0]}</p>`;

const pages: Record<string, () => Document> = {
  'of 5 MB': () => pageOf(around(long.repeat(Math.ceil(5e6 / Buffer.byteLength(long))))),
  'of 100,000 elements': () => pageOf(around(paragraphs + '<i></i>'.repeat(100_000))),
  'of 10,000 links': () =>
    pageOf(around(paragraphs + `<p><a href="/x">${HEADLINE}</a></p>`.repeat(10_000))),
  'with a paragraph of 1 MB': () =>
    pageOf(around(`${paragraphs}<p>${`${prose[1]} `.repeat(4200)}</p>`)),
  'of 100 stories': () =>
    pageOf(
      around(`<article><h2><a href="/s">${HEADLINE}</a></h2>${paragraphs}</article>`.repeat(100)),
    ),
  'of 2,000 levels': () => {
    const page = pageOf(around(paragraphs));
    let at: Element = page.body;
    // By script: a parser ends at some hundred levels, a page's script does not.
    for (let level = 0; level < 2000; level += 1) {
      const box = page.createElement('div');
      at.append(box);
      at = box;
    }
    at.textContent = prose[2];
    return page;
  },
};

describe('a page', () => {
  // How long it takes is for the benchmarks; here it ends, answers, and changes nothing.
  it.each(Object.keys(pages))(
    '%s is answered or refused, and left as it was',
    { timeout: 120_000 },
    (name) => {
      const page = pages[name]?.() ?? pageOf('');
      const count = page.querySelectorAll('*').length;
      const { reading } = readPage(page, true);
      expect(['article', 'not-article', 'not-arabic']).toContain(reading.kind);
      expect(page.querySelectorAll('*').length).toBe(count);
    },
  );
});
