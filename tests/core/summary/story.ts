import type { Block } from '../../../src/core/story/types.ts';

export const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });

export const heading = (text: string): Block => ({
  type: 'heading',
  level: 2,
  text,
  runs: [{ text }],
});

export const image = (text: string): Block => ({
  type: 'image',
  text,
  src: 'https://a.example/1.jpg',
  alt: '',
});

export const quote = (text: string): Block => ({ type: 'quote', text, paragraphs: [[{ text }]] });

export const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  text: items.join('\n'),
  items: items.map((text) => [{ text }]),
});

/** News with all that stands in it beside its sentences: a caption, a heading, a quotation without a speaker, a credit. */
export const STORY = {
  title: 'بلدية الميناء تفتتح خط الحافلات الكهربائية',
  blocks: [
    image('حافلة كهربائية في محطة الميناء أمس'),
    paragraph('افتتحت بلدية الميناء أمس خط الحافلات الكهربائية الذي يربط المرفأ بوسط المدينة.'),
    paragraph(
      'وقالت رئيسة البلدية ليلى حداد إن الخط ينقل عشرة آلاف راكب يوميا. وأضافت أن التذكرة بنصف دينار.',
    ),
    heading('ثلاث سنوات من العمل'),
    paragraph('بدأت الأعمال قبل ثلاث سنوات وتأخرت مرتين بسبب الأمطار.'),
    paragraph('«ننتظر هذا اليوم منذ زمن طويل».'),
    paragraph('ويشمل المشروع أربعين حافلة وست محطات شحن عند المرفأ.'),
    paragraph('تصوير: سامي ناصر'),
    paragraph('ومن المقرر أن يصل الخط إلى الجامعة في الربيع المقبل إذا توفر التمويل.'),
  ],
};
