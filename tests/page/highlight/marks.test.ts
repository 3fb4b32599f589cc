// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { mark, unmarkAll } from '../../../src/page/highlight/marks.ts';

const TEXT = '<div data-block="0"><p>قالت الوزيرة</p></div><div data-block="1"><p>وأضافت</p></div>';

function rangeIn(block: number): Range {
  document.body.innerHTML ||= TEXT;
  const text = document.querySelector(`[data-block="${block}"] p`)?.firstChild;
  if (!text) throw new Error('no such block');
  const range = document.createRange();
  range.setStart(text, 2);
  range.setEnd(text, 5);
  return range;
}

const markedBlocks = (kind: string): (string | null)[] =>
  [...document.querySelectorAll(`[data-${kind}]`)].map((one) => one.getAttribute('data-block'));

afterEach(() => {
  unmarkAll();
  document.body.replaceChildren();
});

// jsdom, as browsers before the CSS Custom Highlight API, has none.
describe('without marks for ranges', () => {
  test('a place is its whole block, and no element comes into a word', () => {
    mark('jump', [rangeIn(0)]);
    expect(markedBlocks('jump')).toEqual(['0']);
    expect(document.querySelectorAll('p *')).toHaveLength(0);
    expect(document.querySelector('p')?.childNodes).toHaveLength(1);
  });

  test('the next place takes the mark, and the end takes it away', () => {
    mark('speaking', [rangeIn(0)]);
    mark('speaking', [rangeIn(1)]);
    expect(markedBlocks('speaking')).toEqual(['1']);
    mark('speaking', []);
    expect(markedBlocks('speaking')).toEqual([]);
  });

  test('names have none', () => {
    mark('names', [rangeIn(0), rangeIn(1)]);
    expect(markedBlocks('names')).toEqual([]);
  });
});
