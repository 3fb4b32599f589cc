import { findDates } from '../../core/text/dates/find.ts';
import { isDateLine } from '../../core/text/dates/line.ts';
import { machineDate } from '../../core/text/dates/machine.ts';
import { relativeDate } from '../../core/text/dates/relative.ts';
import { labelAt } from '../../core/text/labels.ts';
import { standsApart } from './apart.ts';
import { around } from './around.ts';
import { first } from './first.ts';
import { text } from './json-ld.ts';
import type { Line } from './lines.ts';
import { inPageZone, isInUtc } from './page-zone.ts';
import type { Sources } from './sources.ts';

export type Dates = { published: string | null; modified: string | null };

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'datemodified',
  'og:updated_time',
  'og:modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'lastmodified',
  'last-modified',
];
const UPDATED_WORDS = /updat|modif|تحديث/iu;
/** hAtom's class for a post that was never updated says both: `entry-date published updated`. */
const PUBLISHED_WORDS = /publish|entry-date/iu;
const LONGEST_LINE = 200;
const IN_ADDRESS = /(?<!\d)(20\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?!\d)/u;

const fromTags = (sources: Sources, names: readonly string[]): string | null =>
  first(names, (name) => first(sources.tags.get(name) ?? [], machineDate));

/** `<time>` and microdata that stand with the headline: in its nearest ancestor that has any. */
function timesByHeadline({ headline, page }: Sources): Element[] {
  const query =
    'time,[itemprop~="datePublished"],[itemprop~="dateModified"],[property*="date"][content],abbr.published';
  const start = headline?.element.parentElement ?? page.body;
  const root = page.documentElement;
  for (const all of around(start, root, [...root.querySelectorAll(query)])) {
    const found = all.filter((element) => !standsApart(element, headline?.element ?? null));
    if (found.length > 0) return found;
  }
  return [];
}

function readTime(element: Element): string | null {
  for (const name of ['datetime', 'content']) {
    const value = element.getAttribute(name);
    const date = value === null ? null : machineDate(value);
    if (date !== null) return date;
  }
  return findDates(element.textContent)[0]?.iso ?? null;
}

function fromTimes(sources: Sources): Dates {
  const dates: Dates = { published: null, modified: null };
  for (const element of timesByHeadline(sources).slice(0, 8)) {
    const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    const field =
      UPDATED_WORDS.test(marks) && !PUBLISHED_WORDS.test(marks) ? 'modified' : 'published';
    dates[field] ??= readTime(element);
  }
  return dates;
}

const isDated = (text: string): boolean => {
  if (findDates(text).length === 0) return false;
  const label = labelAt(text)?.kind;
  return isDateLine(text) || label === 'published' || label === 'updated' || label === 'byline';
};

/** The pieces of a line that tell dates: the line itself where it is a date line, else those between its tags. */
function datedPieces({ text, parts }: Line): string[] {
  if (text.length > LONGEST_LINE) return [];
  return isDated(text) ? [text] : parts.filter(isDateLine);
}

/** The dates printed on date lines, the nearest to the headline first. */
function fromLines(lines: readonly Line[], headline: Element | null): Dates {
  const dates: Dates = { published: null, modified: null };
  for (const line of lines) {
    const pieces = datedPieces(line);
    if (pieces.length === 0 || standsApart(line.element, headline)) continue;
    for (const piece of pieces) {
      const found = findDates(piece);
      const gregorian = found.filter(({ calendar }) => calendar === 'gregorian');
      const isUpdate = labelAt(piece)?.kind === 'updated';
      for (const { iso, updated } of gregorian.length > 0 ? gregorian : found)
        dates[updated || isUpdate ? 'modified' : 'published'] ??= iso;
    }
    if (dates.published !== null) break;
  }
  return dates;
}

/** The day in an address: `/2020/06/03/`, `/2020-06-03-1.38`, `/20200603…`; null where there is none. */
function fromAddress(address: string): string | null {
  const match = IN_ADDRESS.exec(URL.canParse(address) ? new URL(address).pathname : '');
  return match
    ? machineDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`)
    : null;
}

/** Publishing systems save a story seconds after they publish it; that is no update. */
const MOMENT = 60_000;

/** Is the update later than the publication? Days alone compare as days. */
const isLater = (modified: string, published: string): boolean =>
  modified.length === 10 || published.length === 10
    ? modified.slice(0, 10) > published.slice(0, 10)
    : Date.parse(modified) - Date.parse(published) > MOMENT;

/**
 * When the story was published and updated, by trust: JSON-LD, meta tags, `<time>` and microdata by the headline,
 * date lines by the headline and at the story's end, «منذ ساعتين» against a given now, the address. A story that has
 * only an update has that for its date. An update before the publication, or the same, is none.
 */
export function readDates(sources: Sources): Dates {
  const { story, nodes, region, headline, now } = sources;
  // The page itself is searched only where its head leaves something open.
  const times = once(() => fromTimes(sources));
  const lines = once(() =>
    fromLines([...region.near, ...region.end, ...region.above], headline?.element ?? null),
  );
  const modified =
    machineDate(text(story, 'dateModified', nodes)) ??
    fromTags(sources, MODIFIED) ??
    times().modified ??
    lines().modified;
  const tagged = fromTags(sources, PUBLISHED);
  const inData = machineDate(text(story, 'datePublished', nodes));
  const told = inData ? inPageZone(inData, tagged) : tagged;
  const published =
    (told &&
      (isInUtc(told)
        ? inPageZone(inPageZone(told, times().published), lines().published)
        : told)) ??
    times().published ??
    lines().published ??
    (now ? first(region.near, (line) => relativeDate(line.text, now)) : null) ??
    lines().modified ??
    fromAddress(sources.address) ??
    machineDate(text(story, 'dateCreated', nodes)) ??
    modified;
  if (!published || !modified) return { published, modified: null };
  return { published, modified: isLater(modified, published) ? modified : null };
}

/** What a search finds, searched for when it is first asked for. */
function once<T>(search: () => T): () => T {
  let found: { value: T } | null = null;
  return () => (found ??= { value: search() }).value;
}
