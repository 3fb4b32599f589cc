import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/article/detect/detect.ts';
import { pageOf } from '../page.ts';

const lead =
  'أعلنت البلدية صباح الثلاثاء أن الجسر الخشبي فوق النهر سيغلق أمام المارة أسبوعين، وذلك لاستبدال ألواحه القديمة.';
const second =
  'وقال المهندس المشرف على المشروع إن العمال سيبدأون من الضفة الشرقية، على أن يفتح ممر ضيق للمشاة في ساعات الصباح.';
const third =
  'ودعت البلدية السكان إلى استخدام الجسر الحجري القريب من السوق، وأوضحت أن الحافلات ستقف عند مدخله طوال فترة العمل.';
const fourth =
  'ويعود الجسر إلى خمسينيات القرن الماضي، وقد رمم آخر مرة قبل اثني عشر عاما بعد فيضان جرف جزءا من درابزينه.';
const title = 'إغلاق الجسر الخشبي أسبوعين لاستبدال ألواحه';
const head = `<title>${title} - صحيفة الضفة</title>`;
const body = [lead, second, third, fourth];
const p = (text: string) => `<p>${text}</p>`;
const teaser = (at: number) =>
  `<div><h2><a href="/n/${at}">عنوان خبر آخر من أخبار المدينة ${at}</a></h2><p>${body[at % 3]}</p></div>`;
const many = (make: (at: number) => string) =>
  Array.from({ length: 14 }, (_, at) => make(at)).join('');

const stories: [string, string][] = [
  ['paragraphs', `${head}<h1>${title}</h1><time>18 آذار 2024</time>${body.map(p).join('')}`],
  [
    'text parted by line breaks',
    `${head}<h1>${title}</h1><div>${body.join('<br><br>')}</div><span>18/3/2024</span>`,
  ],
  [
    'a div a paragraph',
    `${head}<h1>${title}</h1><div>18/3/2024</div>${body.map((text) => `<div>${text}</div>`).join('')}`,
  ],
  [
    'a blockquote',
    `${head}<h1>${title}</h1><small>18/3/2024</small><blockquote>${body.map(p).join('')}</blockquote>`,
  ],
  [
    'bare text in a table cell',
    `${head}<table><tr><td><b>${title}</b></td></tr><tr><td>18/3/2024</td></tr><tr><td>${body.join('<br>')}</td></tr></table>`,
  ],
  [
    'a form around everything',
    `${head}<form><h1>${title}</h1>${body.map(p).join('')}<i>18/3/2024</i></form>`,
  ],
  [
    'a box of related links in the middle',
    `${head}<h1>${title}</h1><p>18/3/2024</p>${p(lead)}<div>اقرأ أيضا<a href="/n/1">عنوان خبر آخر من أخبار المدينة</a><a href="/n/2">عنوان ثالث من أخبار المدينة</a></div>${p(second)}${p(third)}${p(fourth)}`,
  ],
  [
    'a rail of cards beside the story',
    `${head}<div><h1>${title}</h1><p>18/3/2024</p>${body.map(p).join('')}</div><div>${many(teaser)}</div>`,
  ],
];

const others: [string, string][] = [
  ['cards with excerpts', `<title>أخبار المدينة</title><h1>أخبار المدينة</h1>${many(teaser)}`],
  [
    'headlines alone',
    `<title>صحيفة الضفة</title>${many((at) => `<h3><a href="/n/${at}">عنوان خبر آخر من أخبار المدينة ${at}</a></h3>`)}`,
  ],
  [
    'a privacy policy',
    `<title>سياسة الخصوصية</title><h1>سياسة الخصوصية</h1>${body.map(p).join('')}`,
  ],
  ['a picture with two lines', `${head}<h1>${title}</h1><img src="a.jpg"><p>${lead}</p>`],
];

describe('detect', () => {
  it.each(stories)('takes a short story in %s', (_case, html) =>
    expect(detect(pageOf(html))).toBe('article'),
  );
  it.each(others)('leaves %s', (_case, html) => expect(detect(pageOf(html))).toBe('not-article'));
  it('leaves an English story', () => {
    const text = 'The town said on Tuesday that the wooden bridge would be closed for two weeks. ';
    expect(detect(pageOf(`<title>Bridge</title><h1>Bridge</h1><p>${text.repeat(9)}</p>`))).toBe(
      'not-arabic',
    );
  });
  it('leaves an empty page', () => expect(detect(pageOf(''))).toBe('not-arabic'));
  it('answers for any markup and changes nothing', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href=x>',
      '</a>',
      '<h1>',
      '<br>',
      '<td>',
      lead,
      title,
      'text',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = pageOf(pieces.join(''));
        const before = page.documentElement.outerHTML;
        detect(page);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
