// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/core/story/types.ts';
import { withLead } from '../../../src/page/reader/lead.ts';

const PICTURE = 'https://news.example/p/dam.jpg';
const paragraph: Block = { type: 'paragraph', text: 'نص', runs: [{ text: 'نص' }] };
const image = (src: string): Block => ({ type: 'image', src, alt: '', text: '' });

const story = (blocks: Block[], picture: string | null = PICTURE): Article => ({
  title: 'عنوان',
  kicker: null,
  byline: null,
  published: null,
  modified: null,
  outlet: null,
  source: null,
  keywords: [],
  url: 'https://news.example/a',
  image: picture,
  language: 'ar',
  continues: false,
  removed: [],
  blocks,
});

function show(src: string, width: number): void {
  const shown = document.createElement('img');
  shown.src = src;
  shown.alt = 'السد';
  Object.defineProperties(shown, { naturalWidth: { value: width }, naturalHeight: { value: 400 } });
  document.body.append(shown);
}

afterEach(() => document.body.replaceChildren());

describe('the lead picture of the reader', () => {
  test('is the one that the page shows outside of the story, in whatever size it asks for', () => {
    show(`${PICTURE}?w=800`, 800);
    const { blocks } = withLead(story([paragraph]), document);
    expect(blocks[0]).toMatchObject({ type: 'image', src: `${PICTURE}?w=800`, alt: 'السد' });
    expect(blocks).toHaveLength(2);
  });

  test.each([
    ['the page only names it', story([paragraph]), () => undefined],
    [
      'the page shows another one',
      story([paragraph]),
      () => show('https://news.example/x.jpg', 800),
    ],
    ['it did not load, or is small', story([paragraph]), () => show(PICTURE, 120)],
    ['the page names none', story([paragraph], null), () => show(PICTURE, 800)],
    [
      'the story begins with one',
      story([image('https://news.example/y.jpg'), paragraph]),
      () => show(PICTURE, 800),
    ],
    [
      'it stands in the story',
      story([paragraph, image(`${PICTURE}?w=300`)]),
      () => show(PICTURE, 800),
    ],
  ])('is left out: %s', (_, article, prepare) => {
    prepare();
    expect(withLead(article, document)).toBe(article);
  });
});
