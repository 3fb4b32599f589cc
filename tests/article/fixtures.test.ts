import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { storyText } from '../../src/core/story/text.ts';
import { words } from '../../src/core/text/words.ts';
import { open } from '../../tools/article/node.ts';

/** What a fixture's `expected.json` says; `types` only where the kinds of blocks matter. */
type Expected = {
  url?: string;
  title: string;
  must_not?: string[];
  body_text: string;
  types?: string[];
};

const root = 'tests/fixtures';
const fixtures = readdirSync(root).filter((name) => {
  const file = join(root, name, 'expected.json');
  return existsSync(file) && readFileSync(file, 'utf8').includes('"body_text"');
});

const spoken = (text: string): string =>
  words(text)
    .map((word) => word.text)
    .join(' ');

function read(name: string): { page: Document; expected: Expected } {
  const bytes = readFileSync(join(root, name, 'page.html'));
  const expected: Expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
  const url = expected.url ?? 'https://news.example/story/1';
  const { document } = open({ bytes, url, contentType: null }).window;
  return { page: document, expected };
}

describe('the story of each fixture, word for word', () => {
  it.each(fixtures)('%s', (name) => {
    const { page, expected } = read(name);
    const before = page.documentElement.outerHTML;
    const article = extractArticle(page)?.article;
    const blocks = article?.blocks ?? [];
    const text = storyText(blocks);

    expect(spoken(text)).toBe(spoken(expected.body_text));
    for (const snippet of expected.must_not ?? []) {
      expect(` ${spoken(text)} `).not.toContain(` ${spoken(snippet)} `);
    }
    if (expected.types) expect(blocks.map((block) => block.type)).toEqual(expected.types);
    expect(article?.title).toBe(expected.title);
    expect(page.documentElement.outerHTML, 'the page is not changed').toBe(before);
  });
});
