import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/story/types.ts';
import { firstState, wholeState } from '../../../src/page/reader/derive.ts';
import { state } from '../../ui/reader/opened.tsx';

const paragraph = (letters: number): Block => {
  const text = 'عُ'.repeat(letters / 2);
  return { type: 'paragraph', text, runs: [{ text }] };
};
const look = { ...state.look, tashkeel: false };

const story = (letters: readonly number[]): Article => ({
  title: 'عنوان',
  kicker: null,
  byline: null,
  published: null,
  modified: null,
  outlet: null,
  source: null,
  keywords: [],
  url: 'https://news.example/a',
  image: null,
  language: 'ar',
  continues: false,
  removed: [],
  blocks: letters.map(paragraph),
});

describe('the reader opens', () => {
  it.each([
    ['with a screenful of a long story', [1000, 1000, 1000, 1000, 1000], 3],
    ['with all of a short one', [400, 600], 2],
    ['with a first block that is longer than a screen', [9000, 100], 1],
    ['on a story without blocks', [], 0],
  ])('%s', (_, letters, screenful) => {
    const opened = firstState(story(letters), { look, words: state.words });
    expect(opened.screenful).toBe(screenful);
    // The outline is made of all blocks, and shall not come later.
    expect(opened.blocks).toHaveLength(letters.length);
    expect(opened.blocks.map(({ text }) => text.includes('\u064F'))).toEqual(
      letters.map((_letters, at) => at >= screenful),
    );
  });

  it('then draws all of it in the chosen view, and counts what the look can change', () => {
    const whole = wholeState(look, story([1000, 2000, 1000]));
    expect(whole).toMatchObject({ screenful: null, counts: { tashkeel: 2000, images: 0 } });
    expect(whole.blocks?.every(({ text }) => !text.includes('\u064F'))).toBe(true);
  });
});
