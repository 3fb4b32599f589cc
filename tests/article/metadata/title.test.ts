import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { pageOf } from '../page.ts';

const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const prose =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة قبل حلول الشتاء.';
const body = `<p>${prose}</p><p>${prose}</p>`;
const og = (content: string) => `<meta property="og:title" content="${content}">`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const pages: [string, string][] = [
  ['h1 alone', `<h1>${title}</h1>${body}`],
  [
    'h1, with the outlet in the page title',
    `<title>${title} - صحيفة الضفة</title><h1>${title}</h1>${body}`,
  ],
  [
    'h1 of the site before h1 of the story',
    `<title>${title} | الضفة</title><h1><a href="/">الضفة</a></h1><h1>${title}</h1>${body}`,
  ],
  [
    'h1 of the section before h1 of the story',
    `<title>${title} | الضفة</title><h1>أخبار المدينة</h1><h1>${title}</h1>${body}`,
  ],
  ['no h1, title with the outlet', `<title>${title} | صحيفة الضفة</title>${body}`],
  [
    'no h1, title with sections and outlet',
    `<title>${title} - محليات - أخبار - الضفة</title>${body}`,
  ],
  [
    'no h1, the outlet first',
    `<title>الضفة | ${title}</title><meta property="og:site_name" content="الضفة">${body}`,
  ],
  [
    'no h1, og:title with the outlet',
    `${og(`${title} - صحيفة الضفة`)}<meta property="og:site_name" content="صحيفة الضفة">${body}`,
  ],
  [
    'no h1, JSON-LD headline',
    `<title>الضفة</title>${ld({ '@type': 'NewsArticle', headline: title })}${body}`,
  ],
  [
    'JSON-LD in a graph',
    `<title>الضفة</title>${ld({
      '@graph': [
        { '@type': 'WebSite', name: 'الضفة' },
        { '@type': ['Article', 'NewsArticle'], headline: title },
      ],
    })}${body}`,
  ],
  [
    'h2 as the headline',
    `<title>${title} - الضفة</title><h2>${title}</h2>${body}<h2><a href="/n/3">خبر آخر من أخبار المدينة</a></h2>`,
  ],
  ['a headline in a div that microdata names', `<div itemprop="headline">${title}</div>${body}`],
  [
    'h1 with a link to the story itself',
    `<title>${title}</title><h1><a href="/n/12">${title}</a></h1>${body}`,
  ],
  [
    'entities escaped twice',
    `${og('إغلاق الجسر &amp;quot;الخشبي&amp;quot; أسبوعين لاستبدال ألواحه')}${body}`,
  ],
  [
    'white space and line breaks',
    `<h1>\n  إغلاق الجسر\n Xالخشبي  أسبوعين\tلاستبدال ألواحه </h1>${body}`.replace('X', ''),
  ],
  ['a kicker glued inside h1', `${og(title)}<h1><span>محليات</span>${title}</h1>${body}`],
  ['a kicker with a bar inside h1', `${og(title)}<h1>عاجل | ${title}</h1>${body}`],
  [
    'the outlet after a bar in h1',
    `<meta property="og:site_name" content="صحيفة الضفة"><h1>${title} | صحيفة الضفة</h1>${body}`,
  ],
  ['soft hyphens and bidi marks', `<h1>\u200F${title}\u200E</h1>${body}`],
  [
    'headline that differs from the search title',
    `${og('جسر النهر الخشبي يغلق أسبوعين لاستبدال ألواحه القديمة')}<title>الجسر الخشبي يغلق - الضفة</title><h1>${title}</h1>${body}`,
  ],
  [
    'a rail with its own h1',
    `<title>${title}</title><aside><h1>الأكثر قراءة هذا الأسبوع</h1></aside><h1>${title}</h1>${body}`,
  ],
  [
    'another headline on top, linked',
    `<title>${title}</title><h1><a href="/n/99">خبر آخر من أخبار المدينة اليوم</a></h1><h1>${title}</h1>${body}`,
  ],
];

describe('the title', () => {
  it.each(pages)('is the headline of a page with %s', (_case, html) => {
    const got = readMetadata(pageOf(html, 'https://paper.example/n/12')).title;
    expect(got.replaceAll('"', '')).toBe(title);
  });

  it('keeps dashes and bars that are its own', () => {
    const own = 'الضفة الشرقية - الضفة الغربية: جسر واحد لا يكفي';
    expect(readMetadata(pageOf(`<title>${own} | جريدة</title><h1>${own}</h1>${body}`)).title).toBe(
      own,
    );
    expect(readMetadata(pageOf(`<title>${own}</title>${body}`)).title).toBe(own);
  });

  it('keeps the kicker apart', () => {
    const page = pageOf(`${og(title)}<h1><span>محليات</span>${title}</h1>${body}`);
    expect(readMetadata(page).kicker).toBe('محليات');
  });

  it('is empty, not invented, where the page has none', () => {
    expect(readMetadata(pageOf(body)).title).toBe('');
  });
});
