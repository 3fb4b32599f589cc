import { describe, expect, test } from 'vitest';
import { entries } from '../../../src/core/lexicon/entries.ts';

describe('entries', () => {
  test.each([
    ['a canonical name alone', 'لبنان', [{ name: 'لبنان', forms: ['لبنان'], ambiguous: false }]],
    [
      'other forms after bars',
      'أرامكو السعودية | أرامكو | Aramco',
      [
        {
          name: 'أرامكو السعودية',
          forms: ['أرامكو السعودية', 'أرامكو', 'Aramco'],
          ambiguous: false,
        },
      ],
    ],
    ['a question mark: ambiguous', '? يسرا', [{ name: 'يسرا', forms: ['يسرا'], ambiguous: true }]],
    [
      'a form that is ambiguous beside one that is not',
      '?فتح | حركة فتح',
      [
        { name: 'فتح', forms: ['حركة فتح'], ambiguous: false },
        { name: 'فتح', forms: ['فتح'], ambiguous: true },
      ],
    ],
    ['blank lines and notes', '\n\n# مدن\n  \n', []],
    ['a line that names nothing', '?\n| |', []],
    [
      'empty forms between bars',
      'تونس | | ',
      [{ name: 'تونس', forms: ['تونس'], ambiguous: false }],
    ],
  ])('%s', (_title, lines, expected) => {
    expect(entries(lines)).toEqual(expected);
  });
});
