import { describe, expect, it } from 'vitest';
import { captions } from '../../../tools/store/captions.ts';
import { pictures } from '../../../tools/store/shots.ts';

const cases = Object.entries(captions).flatMap(([picture, languages]) =>
  Object.entries(languages).map(([language, caption]) => ({ picture, language, caption })),
);

describe('the pictures for the stores', () => {
  it('are five and a tile, each with words in three languages', () => {
    expect(Object.keys(captions).toSorted()).toEqual([...Object.keys(pictures), 'tile'].toSorted());
    expect(Object.keys(pictures)).toHaveLength(5);
    expect(cases).toHaveLength(18);
  });

  // As many letters as stand in one line of the frame beside the wordmark.
  it.each(cases)('$picture in $language: the caption stands in one line', ({ caption }) => {
    expect(caption.title.length).toBeLessThanOrEqual(40);
    expect(caption.line.length).toBeLessThanOrEqual(85);
  });
});
