import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/core/story/pieces.ts';
import type { Block } from '../../../src/core/story/types.ts';

const blocks: [string, Block, string[]][] = [
  [
    'a paragraph is its runs',
    {
      type: 'paragraph',
      text: 'قال الوزير إن',
      runs: [{ text: 'قال ' }, { text: 'الوزير', strong: true }, { text: '' }, { text: ' إن' }],
    },
    ['قال ', 'الوزير', ' إن'],
  ],
  [
    'a list is its items, without the line breaks between them',
    {
      type: 'list',
      ordered: false,
      text: 'أول\nثان',
      items: [[{ text: 'أول' }], [{ text: 'ثان' }]],
    },
    ['أول', 'ثان'],
  ],
  [
    'equal cells of a table have places of their own',
    {
      type: 'table',
      text: 'مدن\tعدد\nعمّان\t3\nعمّان\t3',
      header: ['مدن', 'عدد'],
      rows: [
        ['عمّان', '3'],
        ['عمّان', '3'],
      ],
    },
    ['مدن', 'عدد', 'عمّان', '3', 'عمّان', '3'],
  ],
  [
    'an image shows none of the story',
    { type: 'image', text: 'تعليق', src: 'https://a.example/a.png', alt: '' },
    [],
  ],
];

describe('the stretches of a block', () => {
  it.each(blocks)('%s', (_, block, texts) => {
    const pieces = piecesOf(block);
    expect(pieces.map(({ text }) => text)).toEqual(texts);
    for (const { start, end, text } of pieces) expect(block.text.slice(start, end)).toBe(text);
    const starts = pieces.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });
});
