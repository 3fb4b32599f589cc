import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../src/core/text/dates/parse.ts';
import { relativeDate } from '../../../../src/core/text/dates/relative.ts';

const now = new Date('2025-01-15T12:00:00Z');
const dates: [string, string | null][] = [
  ['منذ ساعتين', '2025-01-15T10:00Z'],
  ['منذ ساعة', '2025-01-15T11:00Z'],
  ['منذ ساعة واحدة', '2025-01-15T11:00Z'],
  ['قبل 3 ساعات', '2025-01-15T09:00Z'],
  ['منذ ٣ ساعات', '2025-01-15T09:00Z'],
  ['منذ ثلاث ساعات', '2025-01-15T09:00Z'],
  ['منذ 11 ساعة', '2025-01-15T01:00Z'],
  ['منذ 5 دقائق', '2025-01-15T11:55Z'],
  ['منذ خمس دقائق', '2025-01-15T11:55Z'],
  ['منذ دقيقتين', '2025-01-15T11:58Z'],
  ['نشر منذ 25 دقيقة', '2025-01-15T11:35Z'],
  ['منذ يوم', '2025-01-14'],
  ['منذ يومين', '2025-01-13'],
  ['قبل 4 أيام', '2025-01-11'],
  ['منذ أسبوع', '2025-01-08'],
  ['منذ أسبوعين', '2025-01-01'],
  ['2 hours ago', '2025-01-15T10:00Z'],
  ['منذ البداية', null],
  ['قبل المباراة', null],
  ['أمس', null],
  ['ساعتين', null],
];

describe('relativeDate', () => {
  it.each(dates)('%s', (text, iso) => expect(relativeDate(text, now)).toBe(iso));
  it('says nothing without a now', () => expect(parseDate('منذ ساعتين')).toBeNull());
  it('takes a written date before a relative one', () => {
    expect(parseDate('15 يناير 2024 (منذ سنة)', now)).toBe('2024-01-15');
  });
});
