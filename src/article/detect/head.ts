import type { Signal } from './signals.ts';
import { wordSet } from './word-set.ts';
import { listClasses, otherMarkup, otherSoftware } from './vocabulary.ts';

const isOtherSoftware = wordSet(otherSoftware);
const isListClass = wordSet(listClasses);

const TYPES = /"@type"\s*:\s*\[?\s*"([^"]+)"/gu;
const ARTICLE = /(Article|BlogPosting|Report)$/u;
const LIST = /(Collection|SearchResults|Profile)Page$/u;
const POST = /^(single-post|(page-)?node-type-(article|news|story|blog))$/u;
const LONGEST = 20_000;

/** The content of a meta tag, or nothing. */
export const content = (page: Document, selector: string): string =>
  page.querySelector(selector)?.getAttribute('content') ?? '';

/** Every `@type` that the page's JSON-LD names. Not parsed: the names are enough, and broken JSON has them too. */
function declaredTypes(page: Document): string[] {
  let data = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    data += script.textContent.slice(0, LONGEST);
  return Array.from(data.matchAll(TYPES), (match) => match[1] ?? '');
}

/** What the page declares of itself in its head, on its body and by the marks of its software. */
export function headSignals(page: Document): Signal[] {
  const found: Signal[] = [];
  const type = content(page, 'meta[property="og:type"]').toLowerCase();
  const said = declaredTypes(page);
  const names = [...page.body.classList].map((name) => name.toLowerCase());
  const maker = content(page, 'meta[name=generator]')
    .toLowerCase()
    .split(/[^a-z]+/u);
  if (type === 'article' || said.some((name) => ARTICLE.test(name))) found.push('saysArticle');
  if (type.startsWith('product') || said.includes('Product')) found.push('sells');
  if (said.some((name) => LIST.test(name)) || names.some((name) => isListClass(name)))
    found.push('saysList');
  if (names.some((name) => POST.test(name))) found.push('madeAsPost');
  else if (names.some((name) => name.startsWith('page-id-'))) found.push('madeAsPage');
  const isOther = [...maker, ...names, page.body.id].some((word) => isOtherSoftware(word));
  if (isOther || page.querySelector(otherMarkup)) found.push('madeByOther');
  return found;
}
