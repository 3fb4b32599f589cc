import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { pageOf } from '../page.ts';

const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const prose =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة قبل حلول الشتاء.';
const body = `<p>${prose}</p><p>${prose}</p>`;
const top = `<title>${title} - صحيفة الضفة</title><meta property="og:site_name" content="صحيفة الضفة">`;
const story = (between: string, after = '') =>
  `${top}<div><h1>${title}</h1>${between}<div>${body}${after}</div></div>`;
const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author })}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const other =
  '<div class="card"><h3><a href="/n/77">خبر آخر من أخبار المدينة هذا اليوم</a></h3><span class="author">كتب: رامي صالح</span></div>';

const pages: [string, string, string | null][] = [
  [
    'JSON-LD person that the page prints',
    `${ld({ '@type': 'Person', name: 'سلمى حسن' })}${story('<span>سلمى حسن</span>')}`,
    'سلمى حسن',
  ],
  [
    'two persons of JSON-LD',
    `${ld([{ '@type': 'Person', name: 'سلمى حسن' }, { name: 'أحمد علي' }])}${story('<span>سلمى حسن وأحمد علي، سلمى حسن، أحمد علي</span>')}`,
    'سلمى حسن، أحمد علي',
  ],
  [
    'JSON-LD user that the page does not print',
    `${ld({ '@type': 'Person', name: 'Salma' })}${story('')}`,
    null,
  ],
  [
    'JSON-LD organisation',
    `${ld({ '@type': 'Organization', name: 'صحيفة الضفة' })}${story('<span>صحيفة الضفة</span>')}`,
    null,
  ],
  [
    'JSON-LD person that is the outlet',
    `${ld({ '@type': 'Person', name: 'الضفة' })}${story('<span>الضفة</span>')}`,
    null,
  ],
  [
    'meta author that the page prints',
    `${meta('author', 'سلمى حسن - القاهرة')}${story('<a>سلمى حسن - القاهرة</a>')}`,
    'سلمى حسن - القاهرة',
  ],
  [
    'meta author that is a desk',
    `${meta('author', 'فريق التحرير')}${story('<a>فريق التحرير</a>')}`,
    null,
  ],
  [
    'meta author that is an address',
    `${meta('author', 'salma@paper.example')}${story('<a>salma@paper.example</a>')}`,
    null,
  ],
  [
    'article:author that is a page of a social network',
    `<meta property="article:author" content="https://social.example/salma">${story('')}`,
    null,
  ],
  [
    'WordPress vcard',
    story(
      '<span class="byline"> <span class="author vcard"><a class="url fn n" href="/author/salma/">salma_h</a></span></span>',
    ),
    'salma_h',
  ],
  [
    'JNews meta with a label',
    story(
      '<div class="jeg_meta_author"><span class="meta_text">كتب</span> <a href="/author/1">سلمى حسن</a></div>',
    ),
    'سلمى حسن',
  ],
  ['rel=author', story('<p><a rel="author" href="/a/7">سلمى حسن</a></p>'), 'سلمى حسن'],
  [
    'microdata author',
    story('<div itemprop="author" itemscope><span itemprop="name">سلمى حسن</span></div>'),
    'سلمى حسن',
  ],
  ['a label line under the headline', story('<p>كتبت: سلمى حسن</p>'), 'سلمى حسن'],
  [
    'a label and a date on one line',
    story('<div>بقلم: <b>سلمى حسن</b> - آخر تحديث: 24 مارس 2021</div>'),
    'سلمى حسن',
  ],
  ['a place and a name', story('<p>القاهرة - سلمى حسن</p>'), 'سلمى حسن'],
  ['a place and an agency', story('<p>القاهرة - رويترز</p>'), null],
  ['a credit after the last paragraph', story('', '<p>إعداد: سلمى حسن</p>'), 'سلمى حسن'],
  [
    'a label above the headline',
    `${top}<div><p>بقلم: سلمى حسن</p><h1>${title}</h1>${body}</div>`,
    'سلمى حسن',
  ],
  [
    'a description that is a byline',
    `${meta('description', 'حوار: سلمى حسن')}${story('')}`,
    'سلمى حسن',
  ],
  ['authors of other stories alone', story('', other + other), null],
  [
    'a comment by a reader',
    story('', '<div class="comments"><span class="comment-author">رامي صالح</span></div>'),
    null,
  ],
  [
    'a comment form',
    story('', '<form><p class="comment-form-author"><label>الاسم *</label></p></form>'),
    null,
  ],
  [
    'a section marked as author',
    `<meta property="article:section" content="أخبار المدينة والريف">${story('<span class="author">المدينة والريف</span>')}`,
    null,
  ],
  [
    'a body that says it has a sidebar',
    `<body class="has-sidebar">${story('<span class="author">سلمى حسن</span>')}`,
    'سلمى حسن',
  ],
  [
    'prose that begins with «كتب»',
    story('<p>كتب رئيس البلدية على صفحته أن الجسر سيفتح في موعده.</p>'),
    null,
  ],
];

describe('the byline', () => {
  it.each(pages)('of a page with %s', (_case, html, byline) => {
    expect(readMetadata(pageOf(html, 'https://paper.example/n/12')).byline).toBe(byline);
  });
});
