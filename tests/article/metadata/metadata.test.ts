import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { pageOf } from '../page.ts';

const prose =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة قبل حلول الشتاء.';
const body = `<p>${prose}</p><p>${prose}</p>`;
const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const read = (html: string, url = 'https://paper.example/n/12') => readMetadata(pageOf(html, url));

describe('readMetadata', () => {
  it('reads a page that has nothing but a headline and prose', () => {
    expect(read(`<h1>${title}</h1>${body}`)).toEqual({
      title,
      kicker: null,
      byline: null,
      published: null,
      modified: null,
      outlet: null,
      source: null,
      keywords: [],
      url: 'https://paper.example/n/12',
      image: null,
      language: 'ar',
      continues: false,
    });
  });

  it('changes nothing on the page', () => {
    const page = pageOf(`<title>${title}</title><h1>${title}</h1><form><p>${prose}</p></form>`);
    const before = page.documentElement.outerHTML;
    readMetadata(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('answers for any markup', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<h1>',
        '</h1>',
        '<p>',
        '</p>',
        '<time datetime="',
        '">',
        '<meta property="og:title" content="',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"NewsArticle","author":',
        '}',
        '[',
        ']',
        '"',
        prose,
        title,
        'كتب: أحمد علي',
        'المصدر:',
        '15 يناير 2025',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(typeof readMetadata(pageOf(pieces.join(''))).title).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});
