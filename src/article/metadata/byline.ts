import { bylineIn, personIn } from '../../core/text/credits/byline.ts';
import { normalise } from '../../core/text/normalise.ts';
import { tokens } from '../../core/text/words.ts';
import { standsApart } from './apart.ts';
import { around } from './around.ts';
import { isBefore } from './before.ts';
import { first } from './first.ts';
import { authorNames, text } from './json-ld.ts';
import type { Line } from './lines.ts';
import { spacedText } from './lines.ts';
import type { Sources } from './sources.ts';
import { clean } from './tags.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'byl',
];
const MARKED =
  '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="writer" i],[class*="reporter" i],[class*="journalist" i]';
/** Where an author's page lives in WordPress, Drupal and Joomla, and in most newsrooms' own systems. */
const AUTHOR_PAGE = ['author', 'authors', 'writer', 'writers']
  .map((word) => `a[href*="/${word}/" i]`)
  .join();
const LONGEST = 140;

const joined = (names: readonly string[]): string | null =>
  names.length === 0 ? null : [...new Set(names)].slice(0, 4).join('، ');

/** The outlet and the story's section: neither signs. */
const notPersons = ({ outlets, tags, story, nodes }: Sources): string[] => [
  ...outlets,
  ...(tags.get('article:section') ?? []),
  text(story, 'articleSection', nodes),
];

/** The name alone before the box that also holds the author's post and an invitation to write. */
function innermostFirst(found: readonly Element[]): Element[] {
  const isOuter = (element: Element): boolean =>
    found.some((other) => other !== element && element.contains(other));
  return [...found.filter((element) => !isOuter(element)), ...found.filter(isOuter)];
}

/** Elements that the page marks as its author, in the headline's nearest ancestor that has any. */
function marked(sources: Sources): string | null {
  const { headline, page } = sources;
  const outlets = notPersons(sources);
  const start = headline?.element.parentElement ?? null;
  for (const all of around(start, page.body, [...page.body.querySelectorAll(MARKED)])) {
    const found = all.filter(
      (element) =>
        !/^mailto:/iu.test(element.getAttribute('href') ?? '') &&
        !standsApart(element, headline?.element ?? null) &&
        spacedText(element).length <= LONGEST,
    );
    // An author's box after the story, or ten authors of ten cards: the first with a person counts, cards do not.
    if (found.length > 12) return null;
    const people = innermostFirst(found).map((element) =>
      personIn(clean(spacedText(element)), outlets),
    );
    const person = people.find((name) => name !== null);
    if (person !== undefined) return person;
  }
  return null;
}

/**
 * A name under the headline that leads to its author's page: where classes are generated, the address alone tells. Above the
 * headline such a link is the menu's.
 */
function leading({ region, headline }: Sources, outlets: readonly string[]): string | null {
  if (headline === null) return null;
  const near = region.near.filter(({ prose }) => !prose);
  return first(near, ({ text, element }) =>
    first([element, ...element.querySelectorAll(AUTHOR_PAGE)], (link) => {
      const name = clean(spacedText(link));
      if (!link.matches(AUTHOR_PAGE) || !text.includes(name)) return null;
      const isIts = isBefore(headline.element, link) && !standsApart(link, headline.element);
      return isIts ? personIn(name, outlets) : null;
    }),
  );
}

const key = (text: string): string => ` ${tokens(normalise(text)).join(' ')} `;

/** Names of the head that the page prints too: one that it does not print is a user of its publishing system. */
function printed({ lines }: Sources, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const short = lines.filter(({ text }) => text.length <= LONGEST).map(({ text }) => key(text));
  return names.filter((name) => {
    const wanted = key(name);
    return short.some((line) => line.includes(wanted));
  });
}

/** A description or deck that is a byline and nothing else: «حوار: سلمى حسن». */
const inDescription = ({ tags, outlets }: Sources): string | null =>
  bylineIn(tags.get('description')?.[0] ?? '', outlets);

/**
 * The story's author as printed, several joined by «،»; null for desks, agencies, outlets, sections and addresses.
 * By trust: JSON-LD and meta names that the page prints, elements marked as author by the headline, byline lines
 * and names that lead to an author's page by the headline, byline lines at the story's end.
 */
export function readByline(sources: Sources): string | null {
  const { story, nodes, tags, region } = sources;
  const others = notPersons(sources);
  const person = (name: string) => personIn(clean(name), others) ?? [];
  const line = ({ text, parts }: Line) =>
    first(new Set([text, parts.join(' '), ...parts]), (part) => bylineIn(part, others));
  const told = printed(sources, authorNames(story, nodes).flatMap(person));
  const meta = printed(sources, META.flatMap((name) => tags.get(name) ?? []).flatMap(person));
  return (
    joined(told) ??
    meta[0] ??
    marked(sources) ??
    first(region.near, line) ??
    leading(sources, others) ??
    first(region.end, line) ??
    inDescription(sources)
  );
}
