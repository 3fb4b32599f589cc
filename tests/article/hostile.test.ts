import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { storyText } from '../../src/core/story/text.ts';
import { markup } from './generated.ts';
import { pageOf, paragraphs, prose, storyPage } from './page.ts';

/** Addresses that run, or show what is not the page's. */
const bad = [
  'javascript:alert(1)',
  'java&#9;script:alert(1)',
  ' &#1;javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://x.example/1',
  'filesystem:https://x.example/1',
  'view-source:https://x.example/',
];

describe('extractArticle on any markup', () => {
  it('ends, changes nothing, and tells each block a place or none', () => {
    assert(
      property(markup, (html) => {
        const page = pageOf(html);
        const before = page.documentElement.outerHTML;
        const found = extractArticle(page);
        expect(page.documentElement.outerHTML).toBe(before);
        expect(found?.places.length).toBe(found?.article.blocks.length);
      }),
      { numRuns: 40 },
    );
  });

  it('never gives a link or a picture that would run script', () => {
    assert(
      property(constantFrom(...bad), markup, (address, html) => {
        const link = `<p>${prose[0]} <a href="${address}">${prose[1]}</a> ${prose[2]}</p>`;
        const picture = `<figure><img src="${address}" width="600" height="400"></figure>`;
        const found = extractArticle(storyPage(`${paragraphs}${link}${picture}${html}`));
        expect(storyText(found?.article.blocks ?? [])).toContain(prose[1]);
        const addresses = JSON.stringify(found?.article.blocks ?? []).match(
          /"(?:href|src)":"[^"]*"/gu,
        );
        for (const address of addresses ?? [])
          expect(address).toMatch(/":"(?:https?|mailto|data:image)/u);
      }),
      { numRuns: 20 },
    );
  });
});

describe('extractArticle on pages made to break it', () => {
  const nested = (tag: string, levels: number, inside: string): string =>
    `<${tag}>`.repeat(levels) + inside + `</${tag}>`.repeat(levels);

  it.each([
    ['two thousand boxes in one another', nested('div', 2000, paragraphs)],
    ['two thousand spans in one another', `<p>${nested('span', 2000, prose[0])}</p>${paragraphs}`],
  ])('reads the story in %s', { timeout: 60_000 }, (_, html) => {
    const found = extractArticle(storyPage(html));
    expect(storyText(found?.article.blocks ?? [])).toContain(prose[1]);
  });

  it.each([
    ['more elements than any story', '<p>خبر</p>'.repeat(12_000)],
    ['more text than any story', `<p>${prose[0]}</p>`.repeat(9000)],
  ])('gives null on %s', (_, html) => {
    expect(extractArticle(storyPage(html))).toBeNull();
  });
});
