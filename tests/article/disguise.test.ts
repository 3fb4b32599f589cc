import { describe, expect, it } from 'vitest';
import { isDisguised } from '../../src/article/disguise.ts';
import { readPage } from '../../src/article/reading.ts';
import { findClutter } from '../../src/clutter/find.ts';
import { pageOf, paragraphs, storyPage } from './page.ts';

/** What browsers make of a field of that name; jsdom leaves the form's own property. */
function disguise(page: Document, name: string): void {
  const form = page.querySelector('form');
  if (form) Object.defineProperty(form, name, { value: form.firstElementChild });
}

const field = (name: string): string =>
  `<form class="newsletter">اشترك <input name="${name}"></form>`;

describe('a page whose forms hide their own properties', () => {
  it.each(['parentNode', 'nextSibling', 'firstChild', 'tagName', 'getAttribute', 'children'])(
    'is read from a copy where a field is called %s, and nothing of the page is named',
    (name) => {
      const page = storyPage(paragraphs + field(name) + paragraphs);
      disguise(page, name);
      const before = page.documentElement.outerHTML;
      expect(isDisguised(page)).toBe(true);
      const { reading, extraction } = readPage(page, true);
      expect(reading.kind).toBe('article');
      expect(extraction?.article.url).toBe(page.URL);
      expect(extraction?.places.filter(Boolean)).toEqual([]);
      expect(extraction?.headline).toBe(null);
      expect(page.documentElement.outerHTML).toBe(before);
    },
  );

  it('is not read where the copy hides them too', () => {
    const page = storyPage(paragraphs + field('parentNode'));
    disguise(page, 'parentNode');
    page.cloneNode = () => page;
    expect(readPage(page, false).reading.kind).toBe('not-article');
    expect(readPage(page, true).reading.kind).toBe('not-article');
  });

  it.each(['id', 'className', 'style', 'title', 'name', 'lang', 'action', 'q'])(
    'is read where a field is called %s, as honest forms have it',
    (name) => {
      const page = storyPage(paragraphs + field(name) + paragraphs);
      disguise(page, name);
      expect(isDisguised(page)).toBe(false);
      const { extraction } = readPage(page, true);
      expect(extraction?.article.blocks.length).toBeGreaterThan(3);
      expect(() => findClutter(page, extraction)).not.toThrow();
    },
  );

  it('is no page without forms', () => {
    expect(isDisguised(pageOf('<p>نص</p>'))).toBe(false);
  });
});
