import { FiltersEngine } from '@ghostery/adblocker';
import { describe, expect, it } from 'vitest';
import { openLists } from '../../../src/clutter/lists/engine.ts';

const file = (list: string, text: string) => ({
  list,
  bytes: FiltersEngine.parse(text).serialize(),
});
const features = {
  url: 'https://www.alminaa.example/news/12',
  classes: ['ad-slot', 'story'],
  ids: [],
  hrefs: [],
};

const lists = openLists([
  file(
    'one',
    '##.ad-slot\n##.other\n##[data-ad]\nalminaa.example##.house\nelsewhere.example##.theirs',
  ),
  file(
    'two',
    'kept.example#@#.ad-slot\nfree.example#@#[data-ad]\n@@||quiet.example^$generichide\nquiet.example##.site',
  ),
]);
const selectors = (url: string, isFirst = true): string[] =>
  lists
    .selectors({ ...features, url }, isFirst)
    .map(({ selector }) => selector)
    .toSorted();

describe('openLists', () => {
  it('names what the features, the site and no condition lead to, and whose rule it is', () => {
    expect(lists.selectors(features, true)).toEqual(
      expect.arrayContaining([
        { list: 'one', selector: '.ad-slot' },
        { list: 'one', selector: '.house' },
        { list: 'one', selector: '[data-ad]' },
      ]),
    );
    expect(selectors(features.url)).toEqual(['.ad-slot', '.house', '[data-ad]']);
  });

  it('honours an exception of one list against a rule of another', () => {
    expect(selectors('https://kept.example/1')).toEqual(['[data-ad]']);
    expect(selectors('https://free.example/1')).toEqual(['.ad-slot']);
  });

  it('honours a site’s exception from generic rules, and keeps its own rules', () => {
    expect(selectors('https://quiet.example/1')).toEqual(['.site']);
  });

  it('answers later questions by their features alone', () => {
    expect(selectors(features.url, false)).toEqual(['.ad-slot']);
  });
});
