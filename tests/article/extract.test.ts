import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { storyText } from '../../src/core/story/text.ts';
import { pageOf, paragraphs, prose, storyPage } from './page.ts';

const read = (page: Document): string => storyText(extractArticle(page)?.article.blocks ?? []);

describe('extractArticle', () => {
  it('gives the story, block by block, without the headline', () => {
    expect(read(storyPage(paragraphs))).toBe(prose.join('\n\n'));
  });

  it('reads a body that is text and line breaks', () => {
    expect(read(storyPage(prose.join('<br>\n')))).toBe(prose.join('\n\n'));
  });

  it('points each block to the live element it was read from', () => {
    const page = storyPage(paragraphs);
    const places = extractArticle(page)?.places;
    expect(places).toEqual(Array.from(page.querySelectorAll('.body p')));
  });

  it('never changes the page', () => {
    const page = storyPage(`${paragraphs}<div class="share"><a href="#">شارك</a></div>`);
    const before = page.documentElement.outerHTML;
    extractArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['an empty page', ''],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
  ])('finds no story in %s', (_, html) => {
    expect(extractArticle(pageOf(html))).toBeNull();
  });
});
