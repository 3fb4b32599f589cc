import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../../src/core/text/dates/line.ts';

const lines = [
  'تاريخ النشر: 15th, January 2025 GMT',
  'الثلاثاء 15 يناير 2025 - 10:30 ص',
  'نشر في: 12 يناير 2024 - آخر تحديث: 13 يناير 2024',
  '28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)',
  'بيروت - 15 كانون الثاني 2025',
  '11 شوال 1441هـ - 03 يونيو 2020م',
  '2020/12/25 - 1:59 صباحًا',
  'منذ ساعتين',
  'نشر منذ 5 دقائق',
  'الجمعة 8 فيفري 2019',
];
const sentences = [
  'افتتح المتحف في 15 يناير 2025',
  'وصل الوفد في 3 مارس 2020 إلى العاصمة',
  'منذ ساعتين وهو ينتظر عند الباب',
  'منذ سنوات طويلة',
  'أيار',
  '2025',
  'الساعة 10:30',
  '',
];

describe('isDateLine', () => {
  it.each(lines)('takes %s', (line) => expect(isDateLine(line)).toBe(true));
  it.each(sentences)('spares %s', (line) => expect(isDateLine(line)).toBe(false));
});
