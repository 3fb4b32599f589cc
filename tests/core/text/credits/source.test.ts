import { describe, expect, it } from 'vitest';
import {
  isKeywordsLine,
  keywordsIn,
  splitKeywords,
} from '../../../../src/core/text/credits/keywords.ts';
import { isSourceLine, sourceIn } from '../../../../src/core/text/credits/source.ts';

const sources: [string, string | null][] = [
  ['المصدر: صحيفة الضفة', 'صحيفة الضفة'],
  ['المصدر : وكالات', 'وكالات'],
  ['المصدر: رويترز + الأناضول', 'رويترز + الأناضول'],
  ['مصدر الخبر: الضفة نيوز', 'الضفة نيوز'],
  ['المصادر: أ ف ب، رويترز', 'أ ف ب، رويترز'],
  ['نقلا عن: صحيفة الضفة', 'صحيفة الضفة'],
  ['Source: Reuters', 'Reuters'],
  ['(رويترز)', 'رويترز'],
  ['(أ ف ب)', 'أ ف ب'],
  ['[وكالات]', 'وكالات'],
  ['المصدر', null],
  ['المصدر:', null],
  ['مصدر في الوزارة قال إن الجسر سيفتح', null],
  ['المصدر الأول للمياه في المدينة هو النهر', null],
  ['المصدر: قال مسؤول في الوزارة إن الجسر سيفتح أمام المارة بعد أسبوعين', null],
  ['عن أبي هريرة رضي الله عنه', null],
  ['(انتهى)', null],
  ['', null],
];

const keywords: [string, string[]][] = [
  ['كلمات دلالية: جسر، نهر، بلدية', ['جسر', 'نهر', 'بلدية']],
  ['الوسوم: #جسر #نهر', ['جسر', 'نهر']],
  ['الكلمات المفتاحية: الجسر الخشبي | النهر', ['الجسر الخشبي', 'النهر']],
  ['Tags: جسر, نهر', ['جسر', 'نهر']],
  ['كلمات دلالية: جسر خشبي نهر بلدية أشغال عمومية مدينة', []],
  ['كلمات قليلة قالها الرجل، ثم مضى', []],
  ['', []],
];

describe('sourceIn', () => {
  it.each(sources)('%s', (line, source) => {
    expect(sourceIn(line)).toBe(source);
    expect(isSourceLine(line)).toBe(source !== null);
  });
});

describe('keywordsIn', () => {
  it.each(keywords)('%s', (line, list) => expect(keywordsIn(line)).toEqual(list));
  it('knows the line though its words cannot be parted', () => {
    expect(isKeywordsLine('كلمات دلالية: جسر خشبي نهر بلدية أشغال عمومية مدينة')).toBe(true);
  });
  it('says each keyword once', () => expect(splitKeywords('جسر, نهر,جسر')).toEqual(['جسر', 'نهر']));
});
