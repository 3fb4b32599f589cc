import type { Article, Run } from '../../../src/core/story/types.ts';
import type { SheetOptions } from '../../../src/core/export/sheet.ts';

const run = (text: string, marks: Partial<Run> = {}): Run => ({ text, ...marks });

/** An invented story with every kind of block, and what pages leave in their text. */
export const article: Article = {
  title: 'مدينة الرمل توسّع رصيفها',
  kicker: null,
  byline: 'ليلى الحدّاد',
  published: '2025-05-14',
  modified: null,
  outlet: 'صحيفة الميناء',
  source: null,
  keywords: [],
  url: 'https://alminaa.example/a?x=1&y=2',
  image: null,
  language: 'ar',
  continues: false,
  removed: [],
  blocks: [
    {
      type: 'paragraph',
      text: 'قالت\u200F الوزيرة إن الكلفة 210 ملايين دولار.',
      runs: [
        run('قالت\u200F '),
        run('الوزيرة', { strong: true }),
        run(' إن الكلفة 210 ملايين دولار.'),
      ],
    },
    { type: 'heading', level: 2, text: 'ماذا بعد؟', runs: [run('ماذا بعد؟')] },
    {
      type: 'image',
      text: 'الرصيف الشمالي',
      alt: 'سفن',
      src: 'https://alminaa.example/p.jpg',
      credit: 'عمر',
    },
    {
      type: 'quote',
      text: 'تأخرت عشرين عامًا\nولا بأس',
      paragraphs: [[run('تأخرت عشرين عامًا')], [run('ولا بأس')]],
    },
    {
      type: 'list',
      ordered: true,
      text: 'الأول\nالثاني',
      items: [[run('الأول')], [run('الثاني', { href: 'https://alminaa.example/b' })]],
    },
    { type: 'table', text: 'السنة\tالسفن', header: ['السنة', 'السفن'], rows: [['2024', '14']] },
    {
      type: 'paragraph',
      text: 'Google هي شركة <كبيرة> & قديمة',
      runs: [run('Google هي شركة <كبيرة> & قديمة')],
    },
  ],
};

/** Everything is wanted, as published. */
export const options: SheetOptions = {
  parts: { title: true, byline: true, date: true, address: true, images: true },
  view: { digits: 'as-published', tashkeel: true, tatweel: true },
  words: {
    source: (outlet) => `المصدر: ${outlet}`,
    image: (caption) => `صورة: ${caption}`,
    date: () => '١٤ أيار ٢٠٢٥',
  },
};
