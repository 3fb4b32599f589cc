import { describe, expect, test } from 'vitest';
import { fileText } from '../../../src/core/export/story.ts';
import type { Run } from '../../../src/core/story/types.ts';
import { article, options } from './article.ts';

const ofRuns = (...runs: Run[]): string => {
  const blocks = [
    { type: 'paragraph' as const, text: runs.map(({ text }) => text).join(''), runs },
  ];
  const parts = { title: false, byline: false, date: false, address: false, images: true };
  return fileText({ ...article, blocks }, 'md', { ...options, parts }).trimEnd();
};

test('a whole story', () => {
  expect(fileText(article, 'md', options)).toBe(`# مدينة الرمل توسّع رصيفها

ليلى الحدّاد · صحيفة الميناء · ١٤ أيار ٢٠٢٥

قالت **الوزيرة** إن الكلفة 210 ملايين دولار.

## ماذا بعد؟

![سفن](<https://alminaa.example/p.jpg>)

الرصيف الشمالي

> تأخرت عشرين عامًا
>
> ولا بأس

1. الأول
2. [الثاني](<https://alminaa.example/b>)

| السنة | السفن |
| --- | --- |
| 2024 | 14 |

\u200FGoogle هي شركة \\<كبيرة\\> & قديمة

المصدر: صحيفة الميناء${'  '}
<https://alminaa.example/a?x=1&y=2>
`);
});

describe('a text that looks like Markdown stays a text', () => {
  test.each([
    ['a line that begins with a number', '14. أيار', '14\\. أيار'],
    ['a line that begins with a dash', '- قال', '\\- قال'],
    ['a hashtag', '#الرمل', '\\#الرمل'],
    ['stars and underlines', 'نهر_السالف *هام*', 'نهر\\_السالف \\*هام\\*'],
    ['brackets', '[صورة](x)', '\\[صورة\\](x)'],
    ['entities', 'AT&amp;T', 'AT\\&amp;T'],
    ['a tag', 'الوسم <b>', 'الوسم \\<b\\>'],
    ['a number in the middle', 'عام 2025. قال', 'عام 2025. قال'],
  ])('%s', (_, text, markdown) => {
    expect(ofRuns({ text })).toBe(markdown);
  });
});

describe('marks that would not be read as marks are left out', () => {
  const strong = (text: string): Run => ({ text, strong: true });

  test.each([
    ['between a letter and a sign', [{ text: 'و' }, strong('«النهر»')], 'و«النهر»'],
    ['between a sign and a sign', [{ text: '،' }, strong('«النهر»')], '،**«النهر»**'],
    ['between letters', [{ text: 'و' }, strong('النهر')], 'و**النهر**'],
    [
      'right after other marks',
      [strong('سد'), { text: 'نهر', emphasis: true as const }],
      '**سد**نهر',
    ],
  ])('%s', (_, runs, markdown) => {
    expect(ofRuns(...runs)).toBe(markdown);
  });

  test('an exclamation mark before a link makes no image', () => {
    expect(ofRuns({ text: 'هنا!' }, { text: 'رابط', href: 'https://a.example/' })).toBe(
      'هنا\\![رابط](<https://a.example/>)',
    );
  });

  test('each line of a text that breaks is a text', () => {
    expect(ofRuns({ text: 'قال:\n- نعم\n1. لا' })).toBe('قال:\\\n\\- نعم\\\n1\\. لا');
  });

  test('a heading that breaks stays one heading', () => {
    const text = 'سد\nالوادي';
    const block = { type: 'heading' as const, level: 2 as const, text, runs: [{ text }] };
    expect(fileText({ ...article, blocks: [block] }, 'md', options)).toContain('\n## سد الوادي\n');
  });

  test('hash signs at the end of a heading stay', () => {
    const block = {
      type: 'heading' as const,
      level: 2 as const,
      text: 'لغة C #',
      runs: [{ text: 'لغة C #' }],
    };
    expect(fileText({ ...article, blocks: [block] }, 'md', options)).toContain('## لغة C \\#\n');
  });
});

test('marks touch the words, spaces stay outside', () => {
  expect(ofRuns({ text: 'قال' }, { text: ' الوزير ', strong: true }, { text: 'اليوم' })).toBe(
    'قال **الوزير** اليوم',
  );
});

test('an address with brackets and spaces stays one address', () => {
  expect(ofRuns({ text: 'هنا', href: 'https://a.example/(x) y>z' })).toBe(
    '[هنا](<https://a.example/(x) y%3Ez>)',
  );
});
