import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  viewed,
  withDigits,
  withoutTashkeel,
  withoutTatweel,
} from '../../../src/core/text/views.ts';

describe('Arabic digits', () => {
  test.each([
    ['a year', 'عام 2025', 'عام ٢٠٢٥'],
    ['a decimal and a percentage', 'إلى 4.75%', 'إلى ٤٫٧٥٪'],
    ['thousands', '1,250,000 نسمة', '١٬٢٥٠٬٠٠٠ نسمة'],
    ['a point at the end of a sentence', 'عام 1994.', 'عام ١٩٩٤.'],
    ['a date keeps its points', '14.5.2025', '١٤.٥.٢٠٢٥'],
    ['three digits after a point may be thousands: left alone', '3.500', '٣.٥٠٠'],
    ['a time', '09:30', '٠٩:٣٠'],
    ['a number glued to a preposition', 'بـ20 مليونًا', 'بـ٢٠ مليونًا'],
    ['Latin words keep theirs', 'طائرة F-16 وقمة G20', 'طائرة F-16 وقمة G20'],
    [
      'addresses keep theirs',
      'https://a.example/2025 و a1@b.example',
      'https://a.example/2025 و a1@b.example',
    ],
    ['numbers to dial keep theirs', '+963112223333', '+963112223333'],
  ])('%s', (_, text, shown) => {
    expect(withDigits(text, 'arabic')).toBe(shown);
  });
});

describe('Latin digits', () => {
  test.each([
    ['both Arabic forms', '٢٠٢٥ ۲۰۲۵', '2025 2025'],
    ['signs', '٤٫٧٥٪ و١٬٢٥٠', '4.75% و1,250'],
  ])('%s', (_, text, shown) => {
    expect(withDigits(text, 'latin')).toBe(shown);
  });
});

test('digits never change the length, so offsets stay true', () => {
  const part = constantFrom('1', '23', '٤', '۵', '.', ',', '%', '٫', ' ', 'عام', 'F-', '+', '/');
  assert(
    property(array(part), constantFrom('arabic' as const, 'latin' as const), (parts, to) => {
      const text = parts.join('');
      expect(withDigits(text, to)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['vowels and doubling', 'عُقِدَ المُؤتمرُ', 'عقد المؤتمر'],
  ['tanwin', 'ينبوعًا', 'ينبوعا'],
  ['a small alef', 'ه\u0670ذا', 'هذا'],
  [
    'hamza and madda are spelling',
    'ا\u0654حمد ا\u0653ثار أحمد آثار',
    'ا\u0654حمد ا\u0653ثار أحمد آثار',
  ],
])('without tashkeel: %s', (_, text, shown) => {
  expect(withoutTashkeel(text)).toBe(shown);
});

test.each([
  ['a stretched word', 'صـــافي', 'صافي'],
  ['a stroke that carries a mark', 'هـ\u0670ذا', 'ه\u0670ذا'],
  ['the Hijri sign', '١٤٤٦ هـ', '١٤٤٦ هـ'],
  ['a preposition before a number', 'بـ٢٠', 'بـ٢٠'],
  ['a preposition before a quotation', 'لـــ«السالف»', 'لـ«السالف»'],
  ['a suffix that is spoken of', 'الضمير ـه', 'الضمير ـه'],
])('without tatweel: %s', (_, text, shown) => {
  expect(withoutTatweel(text)).toBe(shown);
});

test('all views at once, and none', () => {
  const text = 'عُقـــد عام 2025';
  expect(viewed(text, { digits: 'arabic', tashkeel: false, tatweel: false })).toBe('عقد عام ٢٠٢٥');
  expect(viewed(text, { digits: 'as-published', tashkeel: true, tatweel: true })).toBe(text);
});

test.each([
  ['mostly Arabic', '٢٠٢٥ و٣٤٠ وG20', 'arabic'],
  ['mostly Latin', '2025 و٣', 'latin'],
  ['none', 'بلا أرقام', 'arabic'],
])('digits as published: %s', (_, text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});
