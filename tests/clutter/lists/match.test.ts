import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { featuresOf, matchSelectors } from '../../../src/clutter/lists/match.ts';

const { document } = new JSDOM(
  '<div class="ad big" id="top"><a href="/x">نص</a></div><p class="story">نص</p>',
).window;

describe('featuresOf', () => {
  it('gives names and addresses, each once, and no text', () => {
    expect(featuresOf([document.body], 'https://a.example/')).toEqual({
      url: 'https://a.example/',
      classes: ['ad', 'big', 'story'],
      ids: ['top'],
      hrefs: ['/x'],
    });
  });
});

describe('matchSelectors', () => {
  it('finds elements with the selector that named them', () => {
    const found = matchSelectors([document.body], [{ list: 'one', selector: '.ad' }]);
    expect([...found].map(([element, by]) => [element.id, by.selector])).toEqual([['top', '.ad']]);
  });

  it('passes over a selector that the browser cannot read', () => {
    const selectors = ['p:nonsense(', '.ad'].map((selector) => ({ list: 'one', selector }));
    expect([...matchSelectors([document.body], selectors).keys()].map(({ id }) => id)).toEqual([
      'top',
    ]);
  });
});
