import { bylineIn, personIn } from '../../core/text/credits/byline.ts';
import { normalise } from '../../core/text/normalise.ts';
import { standsApart } from './headline.ts';
import { authorNames } from './json-ld.ts';
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
/** Comment forms, author lists and boxes about other stories. */
const ELSEWHERE =
  'form,nav,aside,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[id*="comment" i]';
const LONGEST = 140;

const names = (list: readonly (string | null)[]): string | null => {
  const found = [...new Set(list.flatMap((name) => name ?? []))];
  return found.length === 0 ? null : found.slice(0, 4).join('، ');
};

/** Elements that the page marks as its author, in the headline's nearest ancestor that has any. */
function marked({ headline, page, outlets }: Sources): string | null {
  let scope: Element | null = headline?.element.parentElement ?? null;
  for (; scope && scope !== page.body?.parentElement; scope = scope.parentElement) {
    const found = [...scope.querySelectorAll(MARKED)].filter(
      (element) =>
        !standsApart(element, ELSEWHERE, headline?.element ?? null) &&
        clean(element.textContent).length <= LONGEST,
    );
    // An author's box after the story, or ten authors of ten cards: the first with a person counts, cards do not.
    if (found.length > 12) return null;
    const people = found.map((element) => personIn(clean(element.textContent), outlets));
    const person = people.find((name) => name !== null);
    if (person !== undefined) return person;
  }
  return null;
}

/** Names of the head that the page prints too: one that it does not print is a user of its publishing system. */
function printed(sources: Sources, list: readonly string[]): string[] {
  const lines = sources.lines
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text }) => normalise(text));
  return list.filter((name) => {
    const wanted = normalise(name);
    return lines.some((line) => line.includes(wanted));
  });
}

/** A description or deck that is a byline and nothing else: «حوار: سلمى حسن». */
const inDescription = ({ tags, outlets }: Sources): string | null => {
  const text = tags.get('description')?.[0] ?? '';
  return bylineIn(text, outlets);
};

/**
 * The story's author as printed, several joined by «،»; null for desks, agencies, outlets, sections and addresses.
 * By trust: JSON-LD and meta names that the page prints, elements marked as author by the headline, byline lines
 * by the headline and at the story's end.
 */
export function readByline(sources: Sources): string | null {
  const { story, nodes, tags, region, outlets } = sources;
  const told = authorNames(story, nodes).map((name) => personIn(clean(name), outlets));
  const meta = META.flatMap((name) => tags.get(name) ?? []).map((name) => personIn(name, outlets));
  const people = (list: readonly (string | null)[]) =>
    printed(
      sources,
      list.flatMap((name) => name ?? []),
    );
  const line = (text: string) => bylineIn(text, outlets);
  return (
    names(people(told)) ??
    names(people(meta).slice(0, 1)) ??
    marked(sources) ??
    names(
      region.near
        .map(({ text }) => line(text))
        .filter((name) => name !== null)
        .slice(0, 1),
    ) ??
    names(
      region.end
        .map(({ text }) => line(text))
        .filter((name) => name !== null)
        .slice(0, 1),
    ) ??
    inDescription(sources)
  );
}
