import { isBefore } from './before.ts';
import { normalise } from '../../core/text/normalise.ts';
import { tokens, words } from '../../core/text/words.ts';
import { clean } from './tags.ts';

export type Headline = { element: Element; text: string };

const CANDIDATES =
  'h1,[itemprop~="headline"],.entry-title,.post-title,.article-title,.news-title,.story-title,h2,h3';
const MOST = 60;

const folded = (text: string): string[] => tokens(normalise(text));

/** The share of the shorter text's words, in order, that the longer begins with, ends with or holds; 0 to 1. */
export const likeness = (a: string, b: string): number => alike(folded(a), folded(b));

/** The same of texts that were folded before: headings and titles are compared each with each. */
function alike(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return 1;
  const theirs = new Set(long);
  return short.filter((word) => theirs.has(word)).length / short.length;
}

const isInside = (element: Element): boolean =>
  element.closest('nav,footer,aside,[hidden],template') === null;

/** A heading that is a link to another page is that page's headline. */
function isLinkElsewhere(element: Element, page: Document): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!link || clean(link.textContent).length < clean(element.textContent).length * 0.7)
    return false;
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, page.baseURI)) return true;
  return new URL(href, page.baseURI).pathname !== new URL(page.baseURI).pathname;
}

/**
 * The live element that holds the story's headline: the one most like the titles that the page gives in its head;
 * where the head tells nothing, the first `h1` or marked headline of three words or more, else the last heading above
 * the first paragraph. Null where no heading will do.
 */
export function findHeadline(
  page: Document,
  titles: readonly string[],
  prose: Element | null,
): Headline | null {
  let best: Headline | null = null;
  let most = 0;
  let above: Headline | null = null;
  const told = titles.map(folded);
  const candidates = [...page.querySelectorAll(CANDIDATES)].slice(0, MOST);
  for (const element of candidates) {
    const text = clean(element.textContent);
    const length = words(text).length;
    if (length === 0 || text.length > 400 || element.localName === 'meta') continue;
    if (!isInside(element) || isLinkElsewhere(element, page)) continue;
    if (length >= 3 && prose && isBefore(element, prose)) above = { element, text };
    const own = folded(text);
    const like = Math.max(0, ...told.map((title) => alike(own, title)));
    const main = element.localName === 'h1' ? 0.35 : 0;
    const named = element.matches('[itemprop~="headline"]') ? 0.2 : 0;
    // One or two words («CNN», «رياضة») are in many a title: the name of the site or the section.
    const score = (length < 3 ? like * 0.4 : like) + main + named;
    if (score > most && (like >= 0.6 || (main + named > 0 && length >= 3))) {
      most = score;
      best = { element, text };
    }
  }
  return best ?? (titles.some((title) => words(title).length >= 4) ? null : above);
}
