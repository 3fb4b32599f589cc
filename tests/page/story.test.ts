import { afterEach, describe, expect, it, vi } from 'vitest';
import { storyPage as openStory } from '../../src/page/story.ts';
import { paragraphs, storyPage } from '../clutter/page.ts';

const NOTHING = { keep: new Set<never>(), spared: [] };
const open = () => {
  const { page } = storyPage(
    `<article><h1>جسر الصيادين</h1>${paragraphs(6)}<div class="share">شارك</div></article>`,
  );
  // The page follows itself with the browser's own observer.
  vi.stubGlobal('MutationObserver', page.defaultView?.MutationObserver);
  return { page, before: page.documentElement.outerHTML, story: openStory(page, {}) };
};
/** Another story in the same document, as sites do that never load a page again. */
const go = (page: Document): void => page.defaultView?.history.pushState(null, '', '/news/13');

afterEach(() => vi.unstubAllGlobals());

describe('storyPage', () => {
  it('hides anew where the address changes', () => {
    const { page, story } = open();
    story.setClutter(true, NOTHING);
    const first = story.hiding();
    go(page);
    expect(story.clutter(NOTHING).on).toBe(true);
    expect(story.hiding()).not.toBe(first);
    story.stop();
  });

  it('hides nothing on the next story where a form disguises the page', () => {
    const { page, story } = open();
    story.setClutter(true, NOTHING);
    // As a field named «parentNode» does, which jsdom does not imitate.
    const form = page.body.appendChild(page.createElement('form'));
    Object.defineProperty(form, 'parentNode', { value: form });
    go(page);
    expect(story.clutter(NOTHING)).toEqual({ on: false, count: 0, kinds: {} });
    expect(story.hiding()).toBeNull();
  });

  it('gives everything back when it is stopped, without looking at the page again', () => {
    const { page, before, story } = open();
    story.setClutter(true, NOTHING);
    expect(page.documentElement.outerHTML).not.toBe(before);
    const look = vi.spyOn(page, 'querySelectorAll');
    story.stop();
    expect(page.documentElement.outerHTML).toBe(before);
    expect(story.hiding()).toBeNull();
    expect(look).not.toHaveBeenCalled();
  });
});
