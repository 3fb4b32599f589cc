import { expect, test } from 'vitest';
import { prefixLength, splits } from '../../../src/core/entities/prefixes.ts';

test.each([
  ['وبكين', 'و', 'بكين'],
  ['بلبنان', 'ب', 'لبنان'],
  ['للصين', 'ل', 'الصين'],
  ['وللصين', 'ول', 'الصين'],
  ['لليبيا', 'ل', 'ليبيا'],
])('%s is read as %s and %s', (key, prefix, rest) => {
  expect(splits(key)).toContainEqual({ prefix, rest });
});

test.each(['بكين', 'لاوس', 'بنت', 'فم'])('%s is read whole before it is read in parts', (key) => {
  expect(splits(key)[0]).toEqual({ prefix: '', rest: key });
});

test('a rest of fewer than three letters is none', () => {
  expect(splits('بنت')).toEqual([{ prefix: '', rest: 'بنت' }]);
});

test.each([
  ['وبكين', 'و', 1],
  ['وَبكين', 'و', 2],
  ['ـوبكين', 'و', 2],
])('the prefix of %s ends behind its marks', (written, prefix, length) => {
  expect(prefixLength(written, prefix)).toBe(length);
});
