import { describe, expect, test } from 'vitest';
import { clipping, fileText } from '../../../src/core/export/story.ts';
import { article, options } from './article.ts';

const nothing = { title: false, byline: false, date: false, address: false, images: false };
const RLM = '\u200F';

describe('plain text', () => {
  test('has the facts, real paragraphs, and the source at the foot', () => {
    expect(clipping(article, 'plain', options).plain).toBe(
      [
        'مدينة الرمل توسّع رصيفها',
        'ليلى الحدّاد · صحيفة الميناء · ١٤ أيار ٢٠٢٥',
        'قالت الوزيرة إن الكلفة 210 ملايين دولار.',
        'ماذا بعد؟',
        'صورة: الرصيف الشمالي\nhttps://alminaa.example/p.jpg',
        'تأخرت عشرين عامًا\nولا بأس',
        '1. الأول\n2. الثاني',
        'السنة\tالسفن\n2024\t14',
        `${RLM}Google هي شركة <كبيرة> & قديمة`,
        'المصدر: صحيفة الميناء\nhttps://alminaa.example/a?x=1&y=2',
      ].join('\n\n'),
    );
  });

  test('has only the story where nothing else is wanted', () => {
    const { plain } = clipping(article, 'plain', { ...options, parts: nothing });
    expect(plain).toMatch(/^قالت الوزيرة/u);
    expect(plain).not.toMatch(/صورة|المصدر|ليلى/u);
  });

  test('is as the reader wants to see it', () => {
    const view = { digits: 'arabic' as const, tashkeel: false, tatweel: true };
    const { plain } = clipping(article, 'plain', { ...options, view });
    expect(plain).toContain('الكلفة ٢١٠ ملايين');
    expect(plain).toContain('مدينة الرمل توسع رصيفها');
    expect(plain).toContain('https://alminaa.example/a?x=1&y=2');
  });

  test('brings its direction along as bare paragraphs', () => {
    const { html } = clipping(article, 'plain', options);
    expect(html).toMatch(
      /^<div dir="rtl" style="text-align:right" lang="ar">\n<p dir="rtl">مدينة/u,
    );
    expect(html).not.toMatch(/<(?:h1|strong|ul|ol|img|table)/u);
  });

  test('names whom the story was taken from before the outlet', () => {
    const taken = { ...article, source: 'وكالة الضفتين' };
    expect(clipping(taken, 'plain', options).plain).toContain('المصدر: وكالة الضفتين\nhttps');
  });

  test('an image that is written out in its address does not bury the text', () => {
    const blocks = [
      { type: 'image' as const, text: 'سفن', alt: '', src: 'data:image/png;base64,AAAA' },
    ];
    expect(clipping({ ...article, blocks }, 'plain', options).plain).not.toContain('base64');
  });
});

describe('rich text', () => {
  const html = clipping(article, 'rich', options).html ?? '';

  test.each([
    ['right to left, at the right, Arabic', '<div dir="rtl" style="text-align:right" lang="ar">'],
    ['the title', '<h1 dir="rtl">مدينة الرمل توسّع رصيفها</h1>'],
    ['names keep their own direction', '<bdi>ليلى الحدّاد</bdi> · <bdi>صحيفة الميناء</bdi>'],
    ['marking', '<p dir="rtl">قالت <strong>الوزيرة</strong> إن'],
    ['headings', '<h2 dir="rtl">ماذا بعد؟</h2>'],
    [
      'figures',
      '<figure dir="rtl"><p dir="rtl"><img src="https://alminaa.example/p.jpg" alt="سفن"></p><figcaption dir="rtl"><p dir="rtl">الرصيف الشمالي · عمر</p></figcaption></figure>',
    ],
    [
      'quotations',
      '<blockquote dir="rtl"><p dir="rtl">تأخرت عشرين عامًا</p><p dir="rtl">ولا بأس</p></blockquote>',
    ],
    ['lists and links', '<li dir="rtl"><a href="https://alminaa.example/b">الثاني</a></li></ol>'],
    ['tables', '<thead><tr><th>السنة</th><th>السفن</th></tr></thead><tbody><tr><td>2024</td>'],
    ['signs that HTML would read', '<p dir="rtl">Google هي شركة &lt;كبيرة&gt; &amp; قديمة</p>'],
    ['the address', '<a href="https://alminaa.example/a?x=1&amp;y=2"><bdi dir="ltr">'],
  ])('has %s', (_, part) => {
    expect(html).toContain(part);
  });

  test('has no class and no invisible mark', () => {
    expect(html).not.toMatch(/class=|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
  });

  test('a hostile address becomes no link and no image', () => {
    const runs = [{ text: 'اضغط', href: 'javascript:alert(1)' }];
    const blocks = [
      { type: 'paragraph' as const, text: 'اضغط', runs },
      { type: 'image' as const, text: '', alt: '"><script>', src: 'javascript:alert(1)' },
      { type: 'image' as const, text: '', alt: '"><script>', src: 'https://a.example/"onerror="x' },
    ];
    const hostile = clipping(
      { ...article, blocks, url: 'javascript:alert(1)' },
      'rich',
      options,
    ).html;
    expect(hostile).not.toMatch(/javascript:|<script|"onerror/u);
    expect(hostile).toContain('<p dir="rtl">اضغط</p>');
  });

  test('an English block runs left to right', () => {
    const text = 'It will take three years';
    const blocks = [...article.blocks, { type: 'paragraph' as const, text, runs: [{ text }] }];
    expect(clipping({ ...article, blocks }, 'rich', options).html).toContain(
      '<div dir="ltr" style="text-align:left"><p dir="ltr">It',
    );
  });
});

test('Markdown comes alone, so that notes do not take HTML instead', () => {
  expect(clipping(article, 'markdown', options).html).toBeNull();
});

describe('files', () => {
  test('HTML is a whole document that says its direction', () => {
    const file = fileText(article, 'html', options);
    expect(file).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
    expect(file).toContain('<meta charset="utf-8">');
  });

  test.each(['txt', 'md'] as const)('%s ends with a line end', (type) => {
    expect(fileText(article, type, options)).toMatch(/[^\n]\n$/u);
  });
});
