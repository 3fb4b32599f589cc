import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArabic } from '../../../src/core/text/language.ts';

const arabic: [string, string][] = [
  [
    'news',
    'أعلنت الوزارة صباح اليوم أن الجسر الجديد سيفتح أمام المارة في نهاية الشهر، وقال المهندس المشرف إن العمل اكتمل.',
  ],
  ['one short line', 'وصل الوفد إلى العاصمة مساء الأحد'],
  ['with tashkeel', 'قَالَ الرَّجُلُ إِنَّ الطَّرِيقَ مِنَ الْبَيْتِ إِلَى الْبَحْرِ طَوِيلٌ'],
  [
    'typed on a Persian keyboard',
    'قال المتحدث إن المدرسة الجدیدة ستستقبل التلامیذ فی الحی القدیم، وأن البناء اکتمل منذ شهر علی ید شرکة محلیة',
  ],
  [
    'with Maghrebi letters',
    'قال لاعب أݣادير إن الفريق يستعد للمباراة القادمة في ملعب المدينة أمام الجمهور',
  ],
  [
    'with English names',
    'أعلنت شركة Example Motors أن سيارتها Model X2 ستصل إلى الأسواق في الربيع القادم',
  ],
];

const others: [string, string][] = [
  [
    'Persian',
    'وزیر راه گفت که پل تازه تا پایان ماه برای عبور مردم باز می\u200Cشود و کار ساخت آن به پایان رسیده است.',
  ],
  [
    'Persian with few letters of its own',
    'وزير راه و شهر در نشست خود با مردم اين منطقه از آغاز ساخت راه تازه خبر داد و از همراهي مردم سپاس داشت',
  ],
  [
    'Urdu',
    'وزیر نے کہا کہ نیا پل اس مہینے کے آخر تک لوگوں کے لیے کھول دیا جائے گا اور کام مکمل ہو چکا ہے۔',
  ],
  [
    'Pashto',
    'وزير وويل چې نوی پل به د دې میاشتې تر پایه د خلکو پر مخ خلاص شي او د جوړولو کار یې پای ته رسېدلی دی',
  ],
  [
    'Sorani Kurdish',
    'وەزیر گوتی پردە نوێیەکە تا کۆتایی ئەم مانگە بۆ خەڵک دەکرێتەوە و کارەکان تەواو بوون',
  ],
  ['Uyghur', 'ۋەزىر يېڭى كۆۋرۈكنىڭ بۇ ئاينىڭ ئاخىرىغىچە خەلققە ئېچىلىدىغانلىقىنى ئېيتتى'],
  ['Sindhi', 'وزير چيو تہ نئين پل ھن مھيني جي آخر تائين ماڻھن لاءِ کوليو ويندو ۽ ڪم مڪمل ٿي چڪو آھي'],
  ['Hebrew', 'השר אמר כי הגשר החדש ייפתח לציבור עד סוף החודש'],
  ['English', 'The minister said that the new bridge would open at the end of the month.'],
  [
    'English that cites an Arabic word',
    'The word جسر means bridge, and the minister said that it would open soon.',
  ],
  ['digits', '123 456'],
  ['nothing', ''],
];

describe('isArabic', () => {
  it.each(arabic)('takes Arabic: %s', (_case, text) => expect(isArabic(text)).toBe(true));
  it.each(others)('leaves %s', (_case, text) => expect(isArabic(text)).toBe(false));
  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof isArabic(text) === 'boolean'),
    );
  });
});
