import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src/core/story/text.ts';
import { passages } from '../../../src/core/summary/passages.ts';
import { heading, image, list, paragraph, quote } from './story.ts';

const INTERVIEW = [
  paragraph('التقت الصحيفة مهندسة الخط ليلى حداد في مكتبها.'),
  paragraph('متى بدأ العمل؟'),
  paragraph('بدأنا قبل ثلاث سنوات. وكان الشتاء قاسيا.'),
  paragraph('كم كلف الخط؟'),
  paragraph('كلف عشرين مليونا. ودفعت البلدية نصفها.'),
  paragraph('وماذا بعد؟'),
  paragraph('نمد الخط إلى الجامعة.'),
];
const LIVE = [
  paragraph('يتابع هذا البث جلسة المجلس.'),
  heading('14:30'),
  paragraph('وصل الوفد إلى القاعة. وكان في استقباله النائب.'),
  heading('١٥:١٠'),
  paragraph('بدأت الجلسة بكلمة الرئيس.'),
  paragraph('وتحدث بعده نائبان.'),
  paragraph('16:05 رفعت الجلسة إلى الغد.'),
];
const LIST = [
  paragraph('هذه أبرز المواعيد:'),
  list('يفتح المتحف أبوابه صباح الأحد المقبل.', 'تبدأ دورة الخزف يوم الاثنين في القاعة الكبرى.'),
];

describe('passages', () => {
  it('are the paragraphs of prose, at their place in the story', () => {
    const blocks = [
      image('صورة'),
      heading('عنوان'),
      paragraph('نص أول.'),
      quote('قول.'),
      list('بند'),
    ];
    const found = passages([...blocks, paragraph('نص ثان طويل.')]);
    expect(found.map((one) => [one.block, one.text])).toEqual([
      [2, 'نص أول.'],
      [5, 'نص ثان طويل.'],
    ]);
    const text = storyText([...blocks, paragraph('نص ثان طويل.')]);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('are the introduction of an interview, and of its answers the opening and what is quoted', () => {
    const found = passages([...INTERVIEW, paragraph('ثم نمده إلى المطار.')]);
    expect(found.map((one) => one.block)).toEqual([0, 2, 4, 6, 7]);
    const answer = 'opening and quoted';
    expect(found.map((one) => one.takes)).toEqual(['all', answer, answer, answer, 'quoted']);
  });

  it('are prose where a story asks once or twice', () => {
    expect(passages(INTERVIEW.slice(0, 5)).map((one) => one.block)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are the openings of the entries of a live blog', () => {
    const found = passages(LIVE);
    expect(found.map((one) => one.block)).toEqual([2, 4, 6]);
    expect(found.every((one) => one.takes === 'opening')).toBe(true);
  });

  it('are prose where a story names one hour', () => {
    const story = [paragraph('14:30 وصل الوفد.'), paragraph('بدأت الجلسة.')];
    expect(passages(story).map((one) => one.takes)).toEqual(['all', 'all']);
  });

  it('are one where the page breaks a line at a comma, and keep their place', () => {
    const blocks = [
      paragraph('وصل الوفد إلى القاعة،'),
      paragraph('وكان في استقباله النائب،'),
      paragraph('ثم بدأت الجلسة.'),
      paragraph('ورفعت إلى الغد.'),
    ];
    const found = passages(blocks);
    expect(found.map((one) => one.block)).toEqual([0, 3]);
    expect(found[0]?.text).toBe('وصل الوفد إلى القاعة،  وكان في استقباله النائب،  ثم بدأت الجلسة.');
    for (const one of found) {
      expect(storyText(blocks).slice(one.start, one.end).replaceAll('\n', ' ')).toBe(one.text);
    }
  });

  it.each([
    ['a heading', heading('عنوان')],
    ['a picture', image('صورة')],
    ['a quotation', quote('قول.')],
  ])('are two where %s parts a line that ends in a comma from the next', (_, between) => {
    const blocks = [paragraph('وصل الوفد إلى القاعة،'), between, paragraph('ثم بدأت الجلسة.')];
    expect(passages(blocks).map((one) => one.block)).toEqual([0, 2]);
  });

  it('are several where every line ends in a comma', () => {
    const found = passages(Array.from({ length: 14 }, () => paragraph('بيت من القصيدة،')));
    expect(found.map((one) => one.block)).toEqual([0, 6, 12]);
  });

  it('are the items too where lists carry the story', () => {
    expect(passages(LIST).map((one) => one.block)).toEqual([0, 1]);
  });
});
