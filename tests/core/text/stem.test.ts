import { describe, expect, it } from 'vitest';
import { stem, stemKeys, stems } from '../../../src/core/text/stem.ts';

describe('stem', () => {
  it.each([
    ['the article', 'الزيارة', 'زيارة'],
    ['a conjunction', 'وبكين', 'بكين'],
    ['a preposition with the article', 'للزيارة', 'زيارة'],
    ['a preposition alone', 'بزيارة', 'زيارة'],
    ['a first letter that is no preposition', 'البيان', 'بيان'],
    ['a plural', 'الزيارات', 'زيارة'],
    ['a possessive', 'زيارتها', 'زيارت'],
    ['tashkeel', 'الزِّيارة', 'زيارة'],
    ['spellings of alef', 'إعلان', 'اعلان'],
  ])('brings words together over %s', (_, a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['two short words', 'ولد', 'لد'],
    ['different words', 'مدينة', 'مدرسة'],
  ])('keeps apart %s', (_, a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('of a text are distinct, particles left out', () => {
    expect([...stems('في المدينة، والمدينة: من 2024')]).toEqual(['مدين', '2024']);
    expect([...stems('')]).toEqual([]);
  });

  it('of a text with letters outside the basic plane are those of its words', () => {
    const text = 'المدينة \u{1E900}\u{1E901}\u{1E902} والقرية \u{1F30D} والبلدة';
    const all = text.match(/\p{L}+/gu)?.map(stem) ?? [];
    expect([...stems(text)]).toEqual(all);
  });

  it('as numbers are alike and differ as the stems do, in the order of the text', () => {
    const [city, year, again] = stemKeys('في المدينة 2024 ومدينة');
    expect(city).toBe(again);
    expect(city).not.toBe(year);
    expect(stemKeys('\u{1E900} المدينة')).toEqual([city]);
  });
});
