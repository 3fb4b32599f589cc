import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';
import { tokens, wordCount, words } from '../../../src/core/text/words.ts';

describe('normalise', () => {
  it.each([
    ['one alef', 'أإآٱا', 'ااااا'],
    ['alef maqsura as ya, ta marbuta as ha', 'مستشفى مدينة', 'مستشفي مدينه'],
    ['hamza carriers as their letters', 'مؤتمر هيئة', 'موتمر هييه'],
    ['tashkeel and tatweel gone', 'مُحَمَّد عـــام', 'محمد عام'],
    ['digits of any kind as ASCII', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['invisible controls gone', 'خ\u00ADب\u200Bر\u200E \u2067ع\u2069\uFEFF', 'خبر ع'],
    ['presentation forms as letters', '\uFEFB', 'لا'],
    ['Latin in lower case', 'Reuters', 'reuters'],
    ['pictures outside the basic plane kept', 'خبر \u{1F30D}', 'خبر \u{1F30D}'],
    ['nothing of nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ['a hamza that composes with its letter', 'ه\u0654'],
    ['a capital', 'A'],
    ['a ligature', '\uFDFA'],
  ])('folds plain text the same with and without %s behind it', (_, odd) => {
    const text = 'أكّدت «المؤسسة»، أمس – ١٢ قتيلًا في هيئة';
    expect(normalise(text + odd)).toBe(normalise(text) + normalise(odd));
  });

  it('folds a text of any length whole', () => {
    expect(normalise('أخبارٌ '.repeat(3000))).toBe('اخبار '.repeat(3000));
  });
});

describe('tokens', () => {
  it.each([
    '',
    '…',
    'قال الوزير، أمس: 12 قتيلا',
    'می\u200Cخواهم',
    '\u0650عنوان\u064C',
    'خبر \u{1E900}\u{1E901} \u{1F30D}',
  ])('are the words of «%s»', (text) => {
    expect(tokens(text)).toEqual(words(text).map((word) => word.text));
    expect(wordCount(text)).toBe(tokens(text).length);
  });
});
