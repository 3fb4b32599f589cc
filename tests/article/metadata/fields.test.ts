import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/core/story/types.ts';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { pageOf } from '../page.ts';

const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const prose =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة قبل حلول الشتاء.';
const story = (after = '') => `<div><h1>${title}</h1><p>${prose}</p><p>${prose}</p>${after}</div>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const link = (rel: string, href: string) => `<link rel="${rel}" href="${href}">`;

const pages: [string, string, Partial<Metadata>][] = [
  // Address
  [
    'a canonical link',
    link('canonical', '/n/12') + story(),
    { url: 'https://www.paper.example/n/12' },
  ],
  [
    'a canonical link to another subdomain',
    link('canonical', 'https://paper.example/n/12') + story(),
    { url: 'https://paper.example/n/12' },
  ],
  [
    'a canonical link to another site',
    link('canonical', 'https://elsewhere.test/n/12') + story(),
    { url: 'https://www.paper.example/n/12?from=home' },
  ],
  [
    'a canonical link to the home page',
    link('canonical', 'https://www.paper.example/') + story(),
    { url: 'https://www.paper.example/n/12?from=home' },
  ],
  [
    'a canonical link that is a script',
    link('canonical', 'javascript:alert(1)') + story(),
    { url: 'https://www.paper.example/n/12?from=home' },
  ],
  [
    'og:url alone',
    meta('og:url', 'https://www.paper.example/n/12') + story(),
    { url: 'https://www.paper.example/n/12' },
  ],
  // Picture
  [
    'og:image',
    meta('og:image', '/p/1.jpg') + story(),
    { image: 'https://www.paper.example/p/1.jpg' },
  ],
  ['the logo as og:image', meta('og:image', '/img/logo.png') + story(), { image: null }],
  [
    'a picture that is a script',
    meta('og:image', 'javascript:alert(1)') + story(),
    { image: null },
  ],
  [
    'a picture in JSON-LD',
    ld({ image: [{ '@type': 'ImageObject', url: 'https://cdn.example/1.jpg' }] }) + story(),
    { image: 'https://cdn.example/1.jpg' },
  ],
  // Outlet
  ['og:site_name', meta('og:site_name', 'الضفة') + story(), { outlet: 'الضفة' }],
  ['a publisher', ld({ publisher: { name: 'الضفة' } }) + story(), { outlet: 'الضفة' }],
  [
    'the end of the title',
    `<title>${title} | صحيفة الضفة</title>${story()}`,
    { outlet: 'صحيفة الضفة' },
  ],
  [
    'a Latin and an Arabic name',
    `${meta('og:site_name', 'Daffa')}<title>${title} | الضفة</title>${story()}`,
    { outlet: 'الضفة' },
  ],
  // Source
  ['a source line', story('<p>المصدر: وكالات</p>'), { source: 'وكالات' }],
  [
    'a source label with the name beside',
    story('<div><b>المصدر</b></div><div>صحيفة الميناء</div>'),
    { source: 'صحيفة الميناء' },
  ],
  ['an agency in brackets', story('<p>(رويترز)</p>'), { source: 'رويترز' }],
  [
    'a sentence about a source',
    story('<p>المصدر الأول للمياه في المدينة هو النهر.</p>'),
    { source: null },
  ],
  // Keywords
  [
    'article:tag',
    meta('article:tag', 'جسر') + meta('article:tag', 'نهر') + story(),
    { keywords: ['جسر', 'نهر'] },
  ],
  [
    'meta keywords',
    meta('keywords', 'جسر، نهر، وادي السنديان') + story(),
    { keywords: ['جسر', 'نهر', 'وادي السنديان'] },
  ],
  [
    'the title cut into words',
    meta('keywords', title.split(' ').join(',')) + story(),
    { keywords: [] },
  ],
  ['JSON-LD keywords', ld({ keywords: ['جسر', 'نهر'] }) + story(), { keywords: ['جسر', 'نهر'] }],
  ['a line of keywords', story('<p>كلمات دلالية: جسر، نهر</p>'), { keywords: ['جسر', 'نهر'] }],
  [
    'tag links',
    story('<div class="tags"><a href="/t/1">#جسر</a><a href="/t/2">#نهر</a></div>'),
    { keywords: ['جسر', 'نهر'] },
  ],
  // Language
  ['a wrong lang', `<html lang="en">${story()}`, { language: 'ar' }],
  ['a region', `<html lang="ar-EG">${story()}`, { language: 'ar-EG' }],
  ['an underscore in lang', `<html lang="ar_MA">${story()}`, { language: 'ar-MA' }],
  [
    'another language',
    `<html lang="en"><h1>A wooden bridge</h1><p>${'The bridge over the river is closed. '.repeat(5)}</p>`,
    { language: 'en' },
  ],
  // Paged stories
  ['rel=next to the second page', link('next', '/n/12/2') + story(), { continues: true }],
  ['rel=next with a parameter', link('next', '/n/12?page=2') + story(), { continues: true }],
  ['rel=next to the next story', link('next', '/n/13') + story(), { continues: false }],
  [
    'a link «الصفحة التالية»',
    story('<div class="pagination"><a href="/n/12/page/2">الصفحة التالية</a></div>'),
    { continues: true },
  ],
  [
    'a link «التالي» to the next story',
    story('<div class="pagination"><a href="/n/13">التالي</a></div>'),
    { continues: false },
  ],
];

describe('readMetadata', () => {
  it.each(pages)('reads a page with %s', (_case, html, fields) => {
    const page = pageOf(html, 'https://www.paper.example/n/12?from=home#top');
    expect(readMetadata(page)).toMatchObject(fields);
  });
});
