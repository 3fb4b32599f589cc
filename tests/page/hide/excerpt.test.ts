import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { excerpt } from '../../../src/page/hide/excerpt.ts';

const rows: readonly [string, string, string][] = [
  [
    'parts elements by a space',
    '<h3>اقرأ أيضا</h3><ul><li>سوق</li><li>ميناء</li></ul>',
    'اقرأ أيضا سوق ميناء',
  ],
  [
    'leaves scripts and hidden pictures out',
    '<script>x()</script><noscript><img></noscript>نص',
    'نص',
  ],
  ['sets no space before a colon', '<b>كلمات دلالية</b>: سوق', 'كلمات دلالية: سوق'],
  ['shortens', 'كلمة '.repeat(9), 'كلمة كلمة كلمة كلمة…'],
  ['has nothing of a picture', '<img src="x">', ''],
];

it.each(rows)('%s', (_, html, expected) => {
  const { body } = new JSDOM(html).window.document;
  expect(excerpt([body], 20)).toBe(expected);
});
