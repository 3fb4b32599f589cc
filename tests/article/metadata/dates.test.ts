import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { inPageZone } from '../../../src/article/metadata/page-zone.ts';
import { pageOf } from '../page.ts';

const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const prose =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة قبل حلول الشتاء.';
const body = `<p>${prose}</p><p>${prose}</p>`;
const story = (between: string, after = '') =>
  `<div><h1>${title}</h1>${between}<div>${body}</div>${after}</div>`;
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, ...data })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const pages: [string, string, string | null, string | null][] = [
  [
    'JSON-LD',
    ld({ datePublished: '2025-01-15T10:30:00+03:00', dateModified: '2025-01-16T08:00:00+03:00' }) +
      story(''),
    '2025-01-15T10:30:00+03:00',
    '2025-01-16T08:00:00+03:00',
  ],
  [
    'JSON-LD before meta',
    ld({ datePublished: '2025-01-15' }) + meta('article:published_time', '2024-01-01') + story(''),
    '2025-01-15',
    null,
  ],
  [
    'broken JSON-LD, then meta',
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>${meta('article:published_time', '2025-01-15T10:30:00Z')}${story('')}`,
    '2025-01-15T10:30:00Z',
    null,
  ],
  [
    'JSON-LD with raw line breaks',
    `<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2025-01-15"}</script>${story('')}`,
    '2025-01-15',
    null,
  ],
  [
    'JSON-LD in a comment',
    `<script type="application/ld+json"><!-- {"@type":"NewsArticle","datePublished":"2025-01-15"} --></script>${story('')}`,
    '2025-01-15',
    null,
  ],
  [
    'JSON-LD of a claim that is reviewed',
    `<script type="application/ld+json">[{"@type":"ClaimReview","datePublished":"2020-01-01"}]</script>${meta('article:published_time', '2025-01-15')}${story('')}`,
    '2025-01-15',
    null,
  ],
  [
    'parsely',
    meta('parsely-pub-date', '2025-01-15T10:30:00Z') + story(''),
    '2025-01-15T10:30:00Z',
    null,
  ],
  [
    'Dublin Core',
    '<meta name="DC.date.issued" content="2025-01-15">' + story(''),
    '2025-01-15',
    null,
  ],
  [
    'microdata',
    story('<span itemprop="datePublished" content="2025-01-15T10:30">15 يناير</span>'),
    '2025-01-15T10:30',
    null,
  ],
  [
    'time elements told apart',
    story(
      '<time class="entry-date published" datetime="2025-01-15T10:30:00+03:00">15 يناير 2025</time><time class="updated" datetime="2025-01-17T10:30:00+03:00">17 يناير 2025</time>',
    ),
    '2025-01-15T10:30:00+03:00',
    '2025-01-17T10:30:00+03:00',
  ],
  [
    'a time element of digits only in its text',
    story('<time>15/01/2025</time>'),
    '2025-01-15',
    null,
  ],
  [
    'a line under the headline',
    story('<div>تاريخ النشر: 15th, January 2025 GMT</div>'),
    '2025-01-15',
    null,
  ],
  [
    'a line that tells both',
    story('<div>نشر في: 15 يناير 2025 - آخر تحديث: 17 يناير 2025</div>'),
    '2025-01-15',
    '2025-01-17',
  ],
  [
    'a line above the headline',
    `<div>الأربعاء 15 كانون الثاني 2025</div>${story('')}`,
    '2025-01-15',
    null,
  ],
  ['a line after the story', story('', '<p>نشر بتاريخ: 15 يناير 2025</p>'), '2025-01-15', null],
  [
    'today in the frame, and its own date after the story',
    `<div>الأحد 2 فبراير 2025</div><div>الرئيسية</div><div>محليات</div><div>رياضة</div>${story('', '<p>15 يناير 2025</p>')}`,
    '2025-01-15',
    null,
  ],
  ['both calendars', story('<div>15 رجب 1446هـ - 15 يناير 2025م</div>'), '2025-01-15', null],
  ['Hijri alone', story('<div>15 رجب 1446هـ</div>'), '2025-01-15', null],
  ['an update alone', story('<div>آخر تحديث: 15 يناير 2025</div>'), '2025-01-15', null],
  [
    'an update before the publication',
    ld({ datePublished: '2025-01-15T10:30:00Z', dateModified: '2025-01-14T10:30:00Z' }) + story(''),
    '2025-01-15T10:30:00Z',
    null,
  ],
  [
    'an update seconds after',
    ld({ datePublished: '2025-01-15T10:30:00Z', dateModified: '2025-01-15T10:30:05Z' }) + story(''),
    '2025-01-15T10:30:00Z',
    null,
  ],
  ['the address alone', story(''), '2025-03-02', null],
  [
    'an empty year',
    meta('article:published_time', '0001-01-01T00:00:00') + story('<div>15 يناير 2025</div>'),
    '2025-01-15',
    null,
  ],
  [
    "a date in the prose alone is not the story's",
    story(`<p>${prose.replace('صباح الثلاثاء', 'في 3 مارس 2020')}</p>`),
    '2025-03-02',
    null,
  ],
  [
    'the date of another story in a card',
    story(
      '',
      '<div class="card"><h3><a href="/n/7">خبر آخر من أخبار المدينة</a></h3><time datetime="2020-01-01">1 يناير 2020</time></div>',
    ),
    '2025-03-02',
    null,
  ],
  [
    'the date of a comment',
    story('', '<div class="comments"><time datetime="2020-01-01">1 يناير 2020</time></div>'),
    '2025-03-02',
    null,
  ],
  [
    'UTC in the head, the next day printed with its time',
    meta('article:published_time', '2025-01-14T23:30:00+00:00') +
      story('<div>2025/01/15 - 1:30 صباحا</div>'),
    '2025-01-15T01:30+02:00',
    null,
  ],
];

describe('the dates', () => {
  it.each(pages)('of a page with %s', (...[, html, published, modified]) => {
    const got = readMetadata(pageOf(html, 'https://paper.example/2025/03/02/bridge'));
    expect([got.published, got.modified]).toEqual([published, modified]);
  });
  it('reads «منذ ساعتين» against a given now alone', () => {
    const page = pageOf(story('<div>منذ ساعتين</div>'));
    expect(readMetadata(page).published).toBeNull();
    expect(readMetadata(page, new Date('2025-01-15T12:00:00Z')).published).toBe(
      '2025-01-15T10:00Z',
    );
  });
});

describe('inPageZone', () => {
  const cases: [string, string | null, string][] = [
    ['2025-01-14T23:30:00Z', '2025-01-15T01:30', '2025-01-15T01:30+02:00'],
    ['2025-01-14T23:30:00Z', '2025-01-15T02:30:00+03:00', '2025-01-15T02:30:00+03:00'],
    ['2025-01-14T23:30:00Z', '2025-01-15', '2025-01-15'],
    ['2025-01-14T10:30:00Z', '2025-01-15', '2025-01-14T10:30:00Z'],
    ['2025-01-14T23:30:00Z', '2025-01-16', '2025-01-14T23:30:00Z'],
    ['2025-01-14T23:30:00Z', '2025-01-15T01:37', '2025-01-14T23:30:00Z'],
    ['2025-01-14T23:30:00Z', null, '2025-01-14T23:30:00Z'],
    ['2025-01-14T23:30:00+01:00', '2025-01-15', '2025-01-14T23:30:00+01:00'],
    ['2025-01-14', '2025-01-15', '2025-01-14'],
  ];
  it.each(cases)('%s printed as %s', (instant, printed, told) =>
    expect(inPageZone(instant, printed)).toBe(told),
  );
});
