import { describe, expect, it } from 'vitest';
import { isUnfit } from '../../../src/core/summary/isUnfit.ts';
import { words } from '../../../src/core/text/words.ts';

const UNFIT: readonly (readonly [behaviour: string, sentence: string])[] = [
  ['a credit', 'تصوير: سامي ناصر وليلى حداد'],
  ['a source', 'المصدر: صحيفة الميناء اليومية'],
  ['a label', 'اقرأ أيضا: مدينة الميناء تستعد لاستقبال الزوار'],
  ['a dateline alone', 'الميناء في 3 مارس'],
  ['a heading without a mark', 'ثلاث سنوات من العمل في المرفأ'],
  ['half a headline', 'بعد ثلاث سنوات من العمل..'],
  ['a line that opens a list', 'تشمل الخطة ثلاث مراحل متتالية هي:'],
  ['a quotation without a speaker', '«ننتظر هذا اليوم منذ زمن طويل».'],
  ['a quotation that goes on', '"سنعمل ليلا ونهارا حتى يكتمل الخط'],
  ['a style sheet', '.caption { display: block; color: red; } صورة من المرفأ اليوم.'],
  ['a line of addresses', 'التسجيل مفتوح للجميع على https://example.org حتى الخميس.'],
  ['a row of links', 'وتداولت المقطع صفحات أخرى هنا، هنـا، هنـا.'],
  ['another script', 'The municipality opened a new line to the harbour (الميناء).'],
];
const FIT: readonly (readonly [behaviour: string, sentence: string])[] = [
  ['a sentence', 'افتتحت البلدية الخط الجديد أمس.'],
  [
    'a sentence that opens with a word of furniture',
    'شاركت عشر مدن في المهرجان الذي نظمته البلدية.',
  ],
  [
    'a sentence that opens with a word of authorship',
    'كتبت هذه الرسائل باللغة القديمة، وهي محفوظة في المكتبة.',
  ],
  ['a quotation with its speaker', 'وقالت ليلى حداد: «ننتظر هذا اليوم منذ زمن».'],
  ['a quoted name at the start', '«الميناء» تفوز بلقب الدوري للمرة الثالثة.'],
  [
    'a long sentence without a mark',
    `افتتحت البلدية الخط الجديد ${'بين المرفأ والجامعة '.repeat(5)}`,
  ],
  [
    'a long sentence that ends in dots',
    `افتتحت البلدية الخط ${'بين المرفأ والجامعة '.repeat(4)}..`,
  ],
  ['a place named once', 'هنا يلتقي النهران، وهناك تبدأ المدينة القديمة.'],
  ['brackets at the start', '(2) يدفع المسافر نصف دينار عن كل رحلة.'],
];
const ask = (sentence: string) => isUnfit(sentence, words(sentence).length);

describe('isUnfit', () => {
  it.each(UNFIT)('refuses %s', (_, sentence) => expect(ask(sentence)).toBe(true));
  it.each(FIT)('spares %s', (_, sentence) => expect(ask(sentence)).toBe(false));
});
