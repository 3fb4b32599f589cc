import { expect, test } from 'vitest';
import { fileName } from '../../../src/core/export/file-name.ts';

const LRM = '\u200E';

test.each([
  ['Arabic stays Arabic', 'مدينة الرمل توسّع رصيفها', 'مدينة الرمل توسّع رصيفها.txt'],
  ['what no file system takes', 'الرمل: ماذا/حدث؟ <خبر> "عاجل"|*', 'الرمل ماذا حدث؟ خبر عاجل.txt'],
  ['invisible marks', `${LRM}خبر${LRM}`, 'خبر.txt'],
  ['a path that climbs', '../../etc/passwd', 'etc passwd.txt'],
  ['a name that Windows keeps for itself', 'CON', 'خبر من صافي.txt'],
  ['nothing', ' … ', '….txt'],
  ['less than nothing', ' / ', 'خبر من صافي.txt'],
])('%s', (_, title, name) => {
  expect(fileName(title, 'txt', 'خبر من صافي')).toBe(name);
});

test('a long title is cut between words, within 255 bytes', () => {
  const name = fileName('كلمة طويلة '.repeat(40), 'html', 'x');
  expect(new TextEncoder().encode(name).length).toBeLessThan(250);
  expect(name).toMatch(/(?:كلمة|طويلة)\.html$/u);
});

test('a cut never halves a character', () => {
  expect(fileName('😀'.repeat(80), 'txt', 'x')).toMatch(/^(?:😀)+\.txt$/u);
});
