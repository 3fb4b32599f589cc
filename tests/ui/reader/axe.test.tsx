// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderState } from '../../../src/ui/reader/state.ts';
import { clear, wordsOf } from '../render.tsx';
import { press, showReader } from './opened.tsx';

afterEach(clear);

describe('for a screen reader', () => {
  const VOICES = [
    { id: 'a', name: 'مها' },
    { id: 'b', name: 'طارق' },
  ];
  it.each([
    ['the story', {}, null],
    ['the story while its notes are worked out', { notes: null }, null],
    ['the look panel', {}, '.r-look'],
    ['the outline', {}, '.r-outline'],
    [
      'reading aloud',
      {
        voice: {
          kind: 'on',
          isPaused: false,
          sentence: 3,
          sentences: 29,
          speed: 1,
          voices: VOICES,
          voice: 'a',
        },
      },
      null,
    ],
    ['no voice', { voice: { kind: 'missing' } }, null],
  ] as [string, Partial<ReaderState>, string | null][])(
    '%s has no fault',
    async (_, change, opens) => {
      for (const language of ['ar', 'en', 'fr'] as const) {
        const page = showReader({ ...change, words: wordsOf(language) });
        if (opens && !page.querySelector('.panel')) await press(page.querySelector(opens));
        // Colours and sizes need a browser; a page's own regions are no matter here.
        const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
        const { violations } = await axe.run(page, { rules });
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    },
  );
});
