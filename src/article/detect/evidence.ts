import { addressSignals } from './address.ts';
import { content, headSignals } from './head.ts';
import type { Line, Prose } from './prose.ts';
import type { Signal } from './signals.ts';
import { otherTitles, selfWords } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

const isSelfWord = wordSet(selfWords);

const YEAR = /([1\u0661][349\u0663\u0664\u0669]|[2\u0662][0\u0660])[\d\u0660-\u0669]{2}/u;
const AGO = /منذ|قبل \S+ (ساع|دقيق|يوم|أيام)/u;
const PRICE =
  /^[$\u20AC]?\s?[\d\u0660-\u0669.,]+\s?([$\u20AC]|ريال|ر\.س|درهم|د\.إ|جنيه|دينار|د\.ك|دولار|sar|aed|usd|egp)/iu;
const WORD = /[\u0620-\u065F]+/g;
const PARTS = /[-|\u2013\u2014:\u00AB\u00BB\u00B7]/u;
const NEAR = 14;
const DATE_LINE = 110;
const LEAST_HEADLINE = 4;
const LEAST_LINKED = 6;
/** WordPress cuts an excerpt at 55 words, some 330 characters. */
const TEASER = 400;

const fold = (text: string): string =>
  text
    .replace(/[\u064B-\u065F\u0640\u200B-\u200F]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const words = (text: string): number => text.split(' ').length;

/**
 * The line that prints the page's title. Names of sections and sites have fewer words; a headline that is a link
 * (to the story itself, as Joomla prints it) must be longer than the name in a logo.
 */
function headline(page: Document, lines: Line[]): Line | null {
  const title = fold(`${page.title} ${content(page, 'meta[property="og:title"]')}`);
  const printed = lines.find(
    ({ text, linked }) =>
      words(text) >= (linked ? LEAST_LINKED : LEAST_HEADLINE) &&
      title.includes(fold(text).slice(0, 40)),
  );
  return printed ?? null;
}

const isDate = ({ text }: Line): boolean =>
  text.length < DATE_LINE && (YEAR.test(text) || AGO.test(text));

/** «سياسة الخصوصية لموقع كذا», but not «سياسة الخصوصية الجديدة تثير جدلا بين المستخدمين» or «الخصوصية في خطر». */
function isOtherTitle(title: string): boolean {
  const part = fold(title.split(PARTS).find((text) => text.trim() !== '') ?? '');
  return otherTitles
    .split('|')
    .some(
      (other) =>
        part === other ||
        (other.includes(' ') && part.startsWith(`${other} `) && words(part) <= words(other) + 2),
    );
}

function speaksOfItself(sample: string): boolean {
  const own = sample.match(WORD)?.filter((word) => isSelfWord(fold(word))).length ?? 0;
  return own >= 4 && own > sample.length / 700;
}

/** Everything that speaks for or against a story on this page, each signal once. */
export function evidence(page: Document, prose: Prose): Signal[] {
  const { lines } = prose;
  const lead = headline(page, lines);
  const near = lead?.at ?? prose.from;
  const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const shown = [page.title, page.querySelector('h1')?.textContent ?? ''];
  const prices = lines.filter(({ text }) => text.length < 30 && PRICE.test(text)).length;
  const found: [Signal, boolean][] = [
    ['headline', lead !== null],
    ['dateNearHeadline', lines.some((line) => Math.abs(line.at - near) <= NEAR && isDate(line))],
    ['titleOfOther', shown.some(isOtherTitle)],
    ['pricesListed', prices >= 3],
    ['speaksOfItself', speaksOfItself(prose.sample)],
    ['teasers', prose.cards >= 3 && prose.best < prose.cards * TEASER],
    ['manyHeadlines', prose.headlines > 12 && prose.headlines * 60 > prose.total],
  ];
  return [
    ...headSignals(page),
    ...addressSignals(/^https?:/iu.test(canonical) ? canonical : page.URL),
    ...found.flatMap(([signal, holds]) => (holds ? [signal] : [])),
  ];
}
