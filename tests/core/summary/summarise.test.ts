import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src/core/story/text.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { words } from '../../../src/core/text/words.ts';
import { heading, image, paragraph, quote, STORY } from './story.ts';

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

  it('takes a sentence about what the first one speaks of as one that stands alone', () => {
    const blocks = [
      paragraph('افتتحت بلدية الميناء الجسر الجديد فوق النهر الكبير صباح أمس بحضور المئات.'),
      paragraph('ورحب التجار بالافتتاح بعد سنوات من الانتظار أمام الضفتين.'),
      paragraph('ويختصر هذا الجسر الطريق بين الضفتين إلى عشر دقائق.'),
      paragraph('وتزرع المدينة ألف شجرة على جانبي الطريق قبل نهاية الربيع المقبل.'),
    ];
    const chosen = summarise(
      { title: 'الجسر يختصر الطريق بين الضفتين', blocks },
      { words: 24, sentences: 2 },
    );
    expect(chosen.map((one) => one.block)).toEqual([0, 2]);
  });

  it('leaves something of a short story to read', () => {
    const blocks = STORY.blocks.slice(1, 3);
    expect(summarise({ title: '', blocks }).length).toBeLessThan(3);
  });

  it.each([
    ['a question', 'فهل يكفي خط واحد لمدينة كبيرة مثل الميناء؟'],
    ['an announcement', 'سنتعرف في السطور التالية على مراحل المشروع كلها.'],
    ['a call to watch', 'شاهد صور الافتتاح والحافلات في محطة المرفأ.'],
    ['the background that closes news', 'ويذكر أن المدينة افتتحت خطا مماثلا قبل عشرين عاما.'],
    ['the title again', 'بلدية الميناء تفتتح خط الحافلات الكهربائية.'],
    ['half a sentence', 'قال مسافر وصل إلى المحطة في الصباح الباكر،'],
  ])('opens with %s at most', (_, text) => {
    const blocks = [...STORY.blocks.slice(0, 3), paragraph(text), ...STORY.blocks.slice(4)];
    const all = summarise({ ...STORY, blocks }, { words: 1000, sentences: 50 });
    expect(all.map((one) => one.text)).not.toContain(text);
  });

  it('takes nothing that carries on an orphan', () => {
    const fire = 'واشتعلت النيران في المحرك الأيمن للحافلة عند وصولها إلى المحطة.';
    const blocks = [
      ...STORY.blocks.slice(0, 3),
      quote('من التقرير'),
      paragraph('شاهد صور المحطة والحافلة في اليوم الأول.'),
      paragraph('وأضاف أن الحافلة عادت بعد رسالة عن زيت المحرك.'),
      paragraph(fire),
    ];
    const every = { words: 1000, sentences: 50 };
    expect(summarise({ title: '', blocks }, every).map((one) => one.text)).not.toContain(fire);
    const after = [...STORY.blocks.slice(0, 3), paragraph(fire)];
    expect(summarise({ title: '', blocks: after }, every).map((one) => one.text)).toContain(fire);
  });

  it('writes a sentence in one line that the page broke in two', () => {
    const blocks = [
      paragraph('افتتحت بلدية الميناء خط الحافلات الكهربائية أمس،'),
      paragraph('وحضر الافتتاح مئات من سكان المدينة القديمة.'),
      ...STORY.blocks.slice(2),
    ];
    const [first] = summarise({ title: '', blocks });
    expect(first?.text).toMatch(/أمس، وحضر/u);
    expect(storyText(blocks).slice(first?.start, first?.end)).toMatch(/أمس،\n\nوحضر/u);
  });

  const answer =
    'لا أريد أن أعود إلى الماضي البعيد الآن. الخط الكهربائي سينقل المدينة كلها إلى قرن جديد.';
  it('takes from an interview the openings of answers and the answer that its headline quotes', () => {
    const blocks = [
      paragraph('التقت الصحيفة مهندسة الخط ليلى حداد في مكتبها المطل على المرفأ القديم صباح أمس.'),
      paragraph('متى بدأ العمل؟'),
      paragraph('بدأنا قبل ثلاث سنوات كاملة عند المرفأ. وتأخرت الأعمال مرتين في الشتاء.'),
      paragraph('كم كلف الخط؟'),
      paragraph('كلف عشرين مليون دينار حتى نهاية العام. ودفعت المدينة نصف هذا المال.'),
      paragraph('وماذا بعد؟'),
      paragraph(answer),
    ];
    const title = 'ليلى حداد: الخط الكهربائي ينقل المدينة إلى قرن جديد';
    const all = summarise({ title, blocks }, { words: 1000, sentences: 50 });
    const found = all.map((one) => one.text).join('\n');
    expect(found).toContain('سينقل المدينة كلها');
    expect(found).toContain('بدأنا قبل');
    expect(found).not.toContain('وتأخرت');
    expect(found).not.toContain('؟');
  });

  it('drops the bullet of a sentence, not of its place', () => {
    const blocks = [paragraph('- افتتحت البلدية الخط الجديد أمس.'), ...STORY.blocks.slice(2)];
    const [first] = summarise({ title: '', blocks });
    expect(first?.text).toMatch(/^افتتحت/u);
    expect(storyText(blocks).slice(first?.start, first?.end)).toBe(first?.text);
  });

  it('reads no further than the first forty sentences', () => {
    const blocks = Array.from({ length: 90 }, (_, at) =>
      paragraph(`افتتحت البلدية رقم ${at} خط الحافلات الجديد.`),
    );
    const chosen = summarise({ title: 'البلدية رقم 80', blocks });
    expect(Math.max(...chosen.map((one) => one.block))).toBeLessThan(40);
  });

  it('never throws and stays verbatim, whatever the blocks say', () => {
    const block = fc.string({ unit: 'binary' }).map(paragraph);
    fc.assert(
      fc.property(fc.string(), fc.array(block, { maxLength: 8 }), (title, blocks) => {
        const text = storyText(blocks);
        for (const one of summarise({ title, blocks })) {
          expect(text.slice(one.start, one.end).replace(/\n\n| {2,}/gu, ' ')).toBe(one.text);
        }
      }),
    );
  });

  it('is empty where there is no sentence', () => {
    expect(summarise({ title: '', blocks: [] })).toEqual([]);
    expect(summarise({ title: 'عنوان', blocks: [heading('عنوان'), image('صورة')] })).toEqual([]);
  });
});
