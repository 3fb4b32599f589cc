import { describe, expect, it } from 'vitest';
import { shownBlocks } from '../../../src/core/story/shown.ts';
import type { Block, Direction } from '../../../src/core/story/types.ts';

const AS_PUBLISHED = { digits: 'as-published', tashkeel: true, tatweel: true } as const;
const paragraph = (text: string, direction?: Direction): Block => ({
  type: 'paragraph',
  text,
  runs: [{ text }],
  ...(direction ? { direction } : {}),
});

describe('the direction of a block', () => {
  it.each([
    ['is that of its letters', paragraph('أعلنت الوزارة الخطة'), 'rtl'],
    ['is not that of its first word', paragraph('Google هي شركة أعلنت دعمها'), 'rtl'],
    ['is not the one of a wrong markup', paragraph('أعلنت الوزارة الخطة', 'ltr'), 'rtl'],
    [
      'is left to right for an English quotation',
      paragraph('The trees will be planted', 'rtl'),
      'ltr',
    ],
    ['is that of the markup where there are no letters', paragraph('1994 – 2026', 'ltr'), 'ltr'],
    ['is right to left where nothing tells', paragraph('1994 – 2026'), 'rtl'],
  ] as const)('%s', (_, block, direction) => {
    expect(shownBlocks([block], AS_PUBLISHED)[0]?.direction).toBe(direction);
  });
});
