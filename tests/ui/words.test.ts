import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../src/ui/wording.ts';

const messages = {
  greet: 'مرحبًا $1 و$2',
  items_zero: 'لا شيء',
  items_one: 'عنصر',
  items_two: 'عنصران',
  items_few: '$1 عناصر',
  items_many: '$1 عنصرًا',
  items_other: '$1 عنصر',
};

describe('words of a language', () => {
  const words = wordsFrom(messages, 'ar', { numbering: 'arab', dates: 'ar' });

  test.each([
    [0, 'لا شيء'],
    [1, 'عنصر'],
    [2, 'عنصران'],
    [3, '٣ عناصر'],
    [11, '١١ عنصرًا'],
    [100, '١٠٠ عنصر'],
  ])('%d takes its own plural form', (number, said) => {
    expect(words.count('items', number)).toBe(said);
  });

  test.each(['en', 'fr'] as const)('none has words of its own in %s too', (language) => {
    const counting = { items_zero: 'nothing', items_one: '$1 item', items_other: '$1 items' };
    const { count } = wordsFrom(counting, language, { numbering: 'latn', dates: language });
    expect([0, 1, 2].map((number) => count('items', number))).toEqual([
      'nothing',
      '1 item',
      '2 items',
    ]);
  });

  test('fills in what is missing, and shows a key that it does not know', () => {
    expect(words.say('greet', 'ليلى', 'عمر')).toBe('مرحبًا ليلى وعمر');
    expect(words.say('unknown')).toBe('unknown');
  });

  test.each([
    ['a date alone is that day everywhere', '2025-05-14', '14 May 2025'],
    ['a time in the paper’s zone is the paper’s day', '2025-05-14T00:30:00+03:00', '14 May 2025'],
    ['a zone without a colon', '2025-05-14T23:30:00-0800', '14 May 2025'],
    ['what is no date', 'yesterday', ''],
  ])('%s', (_, iso, said) => {
    expect(wordsFrom({}, 'en', { numbering: 'latn', dates: 'en-GB' }).date(iso)).toBe(said);
  });

  test.each([
    ['ar', '١٢'],
    ['en', '12'],
    ['fr', '12'],
  ] as const)('in %s the digits of an Arabic story are %s', (language, said) => {
    expect(wordsFrom({}, language, { numbering: 'arab', dates: language }).number(12)).toBe(said);
  });

  test.each([
    ['the east’s months', 'ar-LB', '١٤ أيار ٢٠٢٥'],
    ['the west’s months', 'ar-DZ', '١٤ ماي ٢٠٢٥'],
    ['the Hijri calendar', 'ar-u-ca-islamic-umalqura', '١٦ ذو القعدة ١٤٤٦ هـ'],
    ['the Hijri calendar in English', 'en-GB-u-ca-islamic-umalqura', '16 Dhuʻl-Qiʻdah 1446 AH'],
  ])('a day is told with %s', (_, dates, said) => {
    const language = dates.startsWith('ar') ? 'ar' : 'en';
    expect(wordsFrom({}, language, { numbering: 'arab', dates }).date('2025-05-14')).toBe(said);
  });
});
