import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src/core/story/text.ts';
import type { Block } from '../../../src/core/story/types.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { words } from '../../../src/core/text/words.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text, runs: [{ text }] });
const image = (text: string): Block => ({
  type: 'image',
  text,
  src: 'https://a.example/1.jpg',
  alt: '',
});

const STORY = {
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
const texts = (story: Parameters<typeof summarise>[0]) => summarise(story).map((one) => one.text);

describe('summarise', () => {
  it('gives three to five sentences, verbatim, in order, where their offsets say', () => {
    const chosen = summarise(STORY);
    const text = storyText(STORY.blocks);
    expect(chosen.length).toBeGreaterThanOrEqual(3);
    expect(chosen.length).toBeLessThanOrEqual(5);
    let last = -1;
    for (const one of chosen) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(STORY.blocks[one.block]?.text).toContain(one.text);
      expect(one.start).toBeGreaterThan(last);
      last = one.start;
    }
  });

  it('begins with the first sentence of the story', () => {
    expect(texts(STORY)[0]).toMatch(/^افتتحت بلدية الميناء/u);
  });

  it('keeps to the words it may use', () => {
    const chosen = summarise(STORY, { words: 30, sentences: 5 });
    expect(words(chosen.map((one) => one.text).join(' ')).length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['a caption', 'حافلة كهربائية في محطة'],
    ['a heading', 'ثلاث سنوات من العمل'],
    ['a quotation without a speaker', 'ننتظر هذا اليوم'],
    ['a credit', 'تصوير'],
  ])('never takes %s', (_, part) => {
    const all = summarise(STORY, { words: 1000, sentences: 50 });
    expect(all.map((one) => one.text).join('\n')).not.toContain(part);
  });

  it('takes a sentence that points back only beside the one before it', () => {
    const all = summarise(STORY, { words: 1000, sentences: 50 }).map((one) => one.text);
    const at = all.findIndex((text) => text.startsWith('وأضافت'));
    expect(at).toBeGreaterThan(0);
    expect(all[at - 1]).toMatch(/^وقالت رئيسة/u);
  });

  it('is empty where there is no sentence', () => {
    expect(summarise({ title: '', blocks: [] })).toEqual([]);
    expect(summarise({ title: 'عنوان', blocks: [heading('عنوان'), image('صورة')] })).toEqual([]);
  });
});
