import { expect, test } from 'vitest';
import { directionOf } from '../../../src/core/text/direction.ts';

test.each([
  ['a Latin word first does not turn an Arabic sentence', 'Google هي شركة', 'rtl'],
  ['an Arabic name in an English sentence', 'The minister, سلمى, spoke on Wednesday', 'ltr'],
  ['an English quotation stays left to right', '"It will take three years," she said', 'ltr'],
  ['a long address has no say', 'تابعونا https://news.example/a/very/long/address/indeed', 'rtl'],
  ['a mail address has no say', 'راسلونا newsroom.editors@news.example', 'rtl'],
  ['a handle has no say', 'حسابنا @the_harbour_daily_news', 'rtl'],
  ['an address alone', 'https://news.example/a', 'ltr'],
  ['an Arabic hashtag', '#نهر_السالف 2025', 'rtl'],
  ['Hebrew letters', 'שלום', 'rtl'],
  ['vowel marks are not letters', 'abc \u064B\u064C\u064D\u064E\u064F', 'ltr'],
  ['a telephone number takes the direction around it', '+000 11 222 3333', 'rtl'],
  ['nothing', '', 'rtl'],
])('%s', (_, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test('what stands around decides for what has no letters', () => {
  expect(directionOf('2025', 'ltr')).toBe('ltr');
});
