import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/text/reading-time.ts';

test.each([
  ['612 letters take a minute', 'ك'.repeat(612), 1],
  ['spaces, points and tashkeel take no time', 'كُتِبَ، '.repeat(204), 1],
  ['digits are read', '٢'.repeat(306), 0.5],
  ['nothing to read', '… — «»', 0],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBeCloseTo(minutes, 5);
});
