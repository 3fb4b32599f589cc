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
  it('hides anew where the address changes', async () => {
    const { page, story } = open();
    await story.setClutter(true, NOTHING);
    const first = story.hiding();
    go(page);
    expect((await story.clutter(NOTHING)).on).toBe(true);
    expect(story.hiding()).not.toBe(first);
    story.stop();
  });

  it('hides nothing on the next story where a form disguises the page', async () => {
    const { page, story } = open();
    await story.setClutter(true, NOTHING);
    // As a field named «parentNode» does, which jsdom does not imitate.
    const form = page.body.appendChild(page.createElement('form'));
    Object.defineProperty(form, 'parentNode', { value: form });
    go(page);
    expect(await story.clutter(NOTHING)).toEqual({ on: false, count: 0, kinds: {} });
    expect(story.hiding()).toBeNull();
  });

  it('gives everything back when it is stopped, without looking at the page again', async () => {
    const { page, before, story } = open();
    await story.setClutter(true, NOTHING);
    expect(page.documentElement.outerHTML).not.toBe(before);
    const look = vi.spyOn(page, 'querySelectorAll');
    story.stop();
    expect(page.documentElement.outerHTML).toBe(before);
    expect(story.hiding()).toBeNull();
    expect(look).not.toHaveBeenCalled();
  });

  it('hides nothing where the switch goes off while it looks', async () => {
    const { page, before, story } = open();
    const on = story.setClutter(true, NOTHING);
    await story.setClutter(false, NOTHING);
    expect((await on).on).toBe(false);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('hides where of two requests at once both ask for it', async () => {
    const { story } = open();
    const both = [story.setClutter(true, NOTHING), story.setClutter(true, NOTHING)];
    for (const { on } of await Promise.all(both)) expect(on).toBe(true);
    story.stop();
  });

  it('reads a page again that changes while it is read', async () => {
    const { page, story } = open();
    // The page's own turn, which comes when the first slice is over.
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(1e6);
    const asked = story.read(true);
    page.querySelector('p')?.remove();
    const { extraction } = await asked;
    expect(extraction?.places.every((place) => place?.isConnected)).toBe(true);
  });
});
