import { afterEach, beforeEach, vi } from 'vitest';
import type { StoryPlaces } from '../../../src/clutter/types.ts';
import { paragraphs } from '../../clutter/page.ts';

/** Before each test of a file: a page with three paragraphs of story (class `s`) and a share bar, and a clock of the test's own. */
export function withStory(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<main>${paragraphs(3)}<div class="share">شارك</div></main>`;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

export const story = (): StoryPlaces => ({
  places: [...document.querySelectorAll('.s')],
  headline: null,
  article: { image: null, blocks: [], removed: [] },
});

/** Puts a box at the end of the story's. */
export const add = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.querySelector('main')?.append(box);
  return box;
};

/** Lets observers, timers and idle time come round. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);

export const shown = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.style.display !== 'none';
