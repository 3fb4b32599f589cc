import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedOffset } from '../../../src/core/text/aligned.ts';
import { viewed } from '../../../src/core/text/views.ts';

const bare = { digits: 'latin', tashkeel: false, tatweel: false } as const;

describe('an offset in a view of a text', () => {
  it.each([
    ['stays where nothing was taken away', 'قال في ٢٠٢٦', 7],
    ['moves back by the marks before it', 'عُقِدَ مؤتمر', 7],
    ['moves back by the stretching before it', 'صـــافي هنا', 8],
    ['falls on the end for the end', 'مُدُن', 5],
  ])('%s', (_, text, offset) => {
    const view = viewed(text, bare);
    expect(view.slice(alignedOffset(text, view, offset))).toBe(viewed(text.slice(offset), bare));
  });

  it('never goes back, and ends at the end', () => {
    const letters = array(constantFrom('ب', 'ا', 'ُ', 'ّ', 'ـ', '٣', '7', ' ', 'x'), {
      maxLength: 40,
    });
    assert(
      property(letters, (parts) => {
        const text = parts.join('');
        const view = viewed(text, bare);
        const all = Array.from({ length: text.length + 1 }, (_, at) =>
          alignedOffset(text, view, at),
        );
        expect(all).toEqual(all.toSorted((one, other) => one - other));
        expect(all.at(-1)).toBe(view.length);
      }),
    );
  });
});
