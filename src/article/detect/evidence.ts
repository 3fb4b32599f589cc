import type { Line, Prose } from './prose.ts';
import type { Signal } from './signals.ts';
import { addressSignals } from './address.ts';
import { listClasses, otherSoftware, otherTitles, selfWords } from './vocabulary.ts';

const set = (words: string): Set<string> => new Set(words.split(' '));
const software = set(otherSoftware);
const ofList = set(listClasses);
const ofSelf = set(selfWords);

const YEAR =
  /(19|20)\d\d|[\u0661\u0662][\u0669\u0660][\u0660-\u0669]{2}|1[34]\d\d|\u0661[\u0663\u0664][\u0660-\u0669]{2}/u;
const AGO = /منذ|قبل \S+ (ساع|دقيق|يوم|أيام)/u;
const WORD = /[\p{L}\p{M}]+/gu;
const NEAR = 14;
/** WordPress cuts an excerpt at 55 words, some 330 characters. */
const TEASER = 400;
const POST = /^(single-post|(page-)?node-type-(article|news|story|blog))$/u;
const PRICE =
  /^[$€]?\s?[\d٠-٩.,]+\s?([$€]|ريال|ر\.س|درهم|د\.إ|جنيه|دينار|د\.ك|دولار|sar|aed|usd|egp)/iu;

const fold = (text: string): string =>
  text
    .replace(/[\u064B-\u065F\u0640\u200B-\u200F]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const content = (page: Document, selector: string): string =>
  page.querySelector(selector)?.getAttribute('content') ?? '';

/** The line that prints the page's title, and is no link; names of sections and sites are shorter than headlines. */
function headline(page: Document, lines: Line[]): Line | null {
  const titles = fold(`${page.title} ${content(page, 'meta[property="og:title"]')}`);
  const named = lines.find(({ text, linked }) => {
    if (linked || text.split(' ').length < 4) return false;
    return titles.includes(fold(text).slice(0, 40));
  });
  return named ?? null;
}

const isDate = ({ text }: Line): boolean =>
  text.length < 110 && (YEAR.test(text) || AGO.test(text));

function fromHead(page: Document): Signal[] {
  const found: Signal[] = [];
  const type = content(page, 'meta[property="og:type"]').toLowerCase();
  let data = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    data += script.textContent.slice(0, 20_000);
  const types = /"@type"\s*:\s*\[?\s*"([^"]+)"/gu;
  const said = new Set(Array.from(data.matchAll(types), (match) => match[1] ?? ''));
  if (type === 'article' || [...said].some((name) => /(Article|BlogPosting|Report)$/u.test(name)))
    found.push('saysArticle');
  if (type.startsWith('product') || said.has('Product')) found.push('sells');
  const names = [...(page.body?.classList ?? [])];
  if (
    said.has('CollectionPage') ||
    said.has('SearchResultsPage') ||
    said.has('ProfilePage') ||
    names.some((name) => ofList.has(name.toLowerCase()))
  )
    found.push('saysList');
  if (names.some((name) => POST.test(name))) found.push('madeAsPost');
  else if (names.includes('page') && names.some((name) => name.startsWith('page-id-')))
    found.push('madeAsPage');
  const maker = content(page, 'meta[name="generator"]')
    .toLowerCase()
    .split(/[^a-z]+/u);
  if ([...maker, ...names, page.body?.id ?? ''].some((word) => software.has(word.toLowerCase())))
    found.push('madeByOther');
  return found;
}

const isOtherTitle = (text: string): boolean =>
  otherTitles.some((title) => text.startsWith(title) && text.length < title.length + 40);

/** Everything that speaks for or against a story on this page, each signal once. */
export function evidence(page: Document, prose: Prose): Signal[] {
  const found = [...fromHead(page)];
  const lead = headline(page, prose.lines);
  if (lead) found.push('headline');
  const near = lead?.at ?? prose.from;
  if (prose.lines.some((line) => Math.abs(line.at - near) <= NEAR && isDate(line)))
    found.push('dateNearHeadline');
  if (isOtherTitle(fold(page.title)) || isOtherTitle(fold(lead?.text ?? '')))
    found.push('titleOfOther');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  found.push(...addressSignals(URL.canParse(canonical) ? canonical : page.URL));
  if (prose.lines.filter((line) => line.text.length < 30 && PRICE.test(line.text)).length >= 3)
    found.push('pricesListed');
  const self = prose.sample.match(WORD)?.filter((word) => ofSelf.has(fold(word))).length ?? 0;
  if (self >= 4 && self > prose.sample.length / 700) found.push('speaksOfItself');
  if (prose.cards >= 3 && prose.best < prose.cards * TEASER) found.push('teasers');
  if (prose.headlines > 12 && prose.headlines * 60 > prose.total) found.push('manyHeadlines');
  return found;
}
