// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { isolated } from '../../../src/core/story/isolated.ts';
import { shownBlocks } from '../../../src/core/story/shown.ts';
import { storyText } from '../../../src/core/story/text.ts';
import type { Block, Span } from '../../../src/core/story/types.ts';
import type { View } from '../../../src/core/text/views.ts';
import { placesIn } from '../../../src/page/highlight/places.ts';
import { blockElements } from '../../../src/page/reader/position.ts';
import { Blocks } from '../../../src/ui/reader/blocks.tsx';
import { wordsOf } from '../../ui/render.tsx';
import { WordsProvider } from '../../../src/ui/words.tsx';

const AS_PUBLISHED: View = { digits: 'as-published', tashkeel: true, tatweel: true };
const BARE: View = { digits: 'latin', tashkeel: false, tatweel: false };

const source: Block[] = [
  { type: 'image', src: 'https://a.example/a.png', alt: '', text: 'سلمى في الصورة' },
  {
    type: 'paragraph',
    text: 'قالت سَلْمى الكتبي إنّ الرقم +962 6 555 0142 يعمل.',
    runs: [
      { text: 'قالت سَلْمى ' },
      { text: 'الكتبي', strong: true },
      { text: ' إنّ الرقم +962 6 555 0142 يعمل.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    text: 'بند أوّل\nعمّــان أخرى',
    items: [[{ text: 'بند أوّل' }], [{ text: 'عمّــان أخرى' }]],
  },
  {
    type: 'table',
    text: 'مدينة\tعدد\nعمّان\t٣\nعمّان\t٤',
    header: ['مدينة', 'عدد'],
    rows: [
      ['عمّان', '٣'],
      ['عمّان', '٤'],
    ],
  },
];
const blocks = source.map(isolated);
const text = storyText(blocks);

const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

function marked(view: View, span: Span): string[] {
  const shown = <Blocks blocks={shownBlocks(blocks, view)} images />;
  render(<WordsProvider value={wordsOf('ar')}>{shown}</WordsProvider>, document.body);
  const places = placesIn(blocks, blockElements(document.body, blocks.length));
  return places.rangesOf(span).map(String);
}

afterEach(() => render(null, document.body));

type Case = { title: string; span: Span; published: string[]; bare: string[] };

const cases: Case[] = [
  {
    title: 'is in every run that it runs through',
    span: spanOf('سَلْمى الكتبي'),
    published: ['سَلْمى ', 'الكتبي'],
    bare: ['سلمى ', 'الكتبي'],
  },
  { title: 'is never in a caption', span: spanOf('سَلْمى'), published: ['سَلْمى'], bare: ['سلمى'] },
  {
    title: 'is whole around an isolated number',
    span: spanOf('الرقم +962 6 555 0142 يعمل'),
    published: ['الرقم ', '+962 6 555 0142', ' يعمل'],
    bare: ['الرقم ', '+962 6 555 0142', ' يعمل'],
  },
  {
    title: 'is in one item of a list',
    span: spanOf('عمّــان أخرى'),
    published: ['عمّــان أخرى'],
    bare: ['عمان أخرى'],
  },
  {
    title: 'is in the right one of equal cells',
    span: spanOf('عمّان', text.lastIndexOf('عمّان')),
    published: ['عمّان'],
    bare: ['عمان'],
  },
  {
    title: 'is in each block of a sentence that the page broke over lines',
    span: { start: text.indexOf('يعمل.'), end: spanOf('بند أوّل').end },
    published: ['يعمل.', 'بند أوّل'],
    bare: ['يعمل.', 'بند أول'],
  },
  {
    title: 'is nowhere beyond the end',
    span: { start: text.length + 5, end: text.length + 9 },
    published: [],
    bare: [],
  },
];

describe('the place of a stretch of the story', () => {
  it.each(cases)('$title, in both views', ({ span, published, bare }) => {
    expect(marked(AS_PUBLISHED, span)).toEqual(published);
    expect(marked(BARE, span)).toEqual(bare);
  });

  it('is not guessed where something else stands in the block', () => {
    document.body.append('كلام آخر');
    expect(placesIn(blocks, [null, document.body, null, null]).rangesOf(spanOf('الكتبي'))).toEqual(
      [],
    );
  });
});
