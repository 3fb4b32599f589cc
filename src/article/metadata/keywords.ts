import { keywordsIn, splitKeywords } from '../../core/text/credits/keywords.ts';
import { normalise } from '../../core/text/normalise.ts';
import { tokens } from '../../core/text/words.ts';
import { around } from './around.ts';
import { values } from './json-ld.ts';
import type { Sources } from './sources.ts';
import { clean } from './tags.ts';

const MOST = 20;
const TAG_LINKS = 'a[rel~="tag"]';
const TAG_BOXES =
  '[class~="tags"],[class*="post-tags" i],[class*="tag-list" i],[class*="article-tags" i],[class*="keywords" i]';

/** Links marked as tags, and those in boxes of tags. One selector for both would look for a box along every link's ancestors. */
function tagLinks(page: Document): Element[] {
  const found = new Set<Element>(page.querySelectorAll(TAG_LINKS));
  let outer: Element | null = null;
  for (const box of page.querySelectorAll(TAG_BOXES)) {
    // In the page's order a box inside another one follows it, and adds nothing.
    if (outer?.contains(box)) continue;
    outer = box;
    for (const link of box.querySelectorAll('a')) found.add(link);
  }
  if (found.size === 0) return [];
  return [...page.body.querySelectorAll('a')].filter((link) => found.has(link));
}

const isList = (list: readonly string[], title: string): boolean => {
  const theirs = new Set(tokens(normalise(title)));
  const own = list.flatMap((item) => tokens(normalise(item)));
  // Some systems cut the title into its words, or print it whole.
  return own.length > 0 && own.filter((word) => theirs.has(word)).length < own.length * 0.8;
};

function fromLinks({ page, headline }: Sources): string[] {
  const start = headline?.element.parentElement ?? null;
  if (start === null) return [];
  for (const found of around(start, page.body, tagLinks(page))) {
    const links = found.filter((link) => !link.closest('nav,aside'));
    if (links.length > 0) return links.map((link) => clean(link.textContent).replace(/^#/u, ''));
  }
  return [];
}

/** The page's keywords for the story: its tags by meta, JSON-LD and links, or the line «كلمات دلالية». Often empty. */
export function readKeywords(sources: Sources, title: string): string[] {
  const { tags, story, nodes, region } = sources;
  const told = values(story, 'keywords', nodes).flatMap((value) =>
    typeof value === 'string' ? splitKeywords(clean(value)) : [],
  );
  // By trust; the page itself is searched only where its head says nothing.
  const lists = [
    () => tags.get('article:tag')?.flatMap(splitKeywords) ?? [],
    () => told,
    () => splitKeywords(tags.get('news_keywords')?.[0] ?? ''),
    () => fromLinks(sources).flatMap(splitKeywords),
    () => region.below.flatMap(({ text }) => keywordsIn(text)),
    () => splitKeywords(tags.get('keywords')?.[0] ?? ''),
  ];
  for (const read of lists) {
    const list = read();
    if (isList(list, title)) return [...new Set(list)].slice(0, MOST);
  }
  return [];
}
