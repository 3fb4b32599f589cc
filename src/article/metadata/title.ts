import { normalise } from '../../core/text/normalise.ts';
import { tokens, words } from '../../core/text/words.ts';
import { likeness } from './headline.ts';
import { clean } from './tags.ts';

export type Title = { title: string; kicker: string | null };

const SEPARATOR = /\s+[-–—|·•»«:]+\s+|\s*[|»]\s*|\s+::\s*/u;
const LONGEST_NAME = 6;
const MOST_KICKER = 8;

const key = (text: string): string => tokens(normalise(text)).join(' ');

/**
 * A title of the head without the outlet and sections that follow (or lead) it: «خبر - عبر الإمارات - البيان».
 * Parts go from the edges while they are an outlet's name or shorter than a headline and the rest keeps three words.
 */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const clear = clean(title);
  const parts = clear.split(SEPARATOR).filter((part) => part.trim() !== '');
  const isName = (part: string): boolean =>
    outlets.some(
      (outlet) =>
        outlet !== '' &&
        (key(outlet) === key(part) ||
          (words(part).length <= LONGEST_NAME && likeness(part, outlet) === 1)),
    );
  let from = 0;
  let to = parts.length;
  const longest = Math.max(...parts.map((part) => words(part).length));
  const isShort = (part: string): boolean =>
    words(part).length <= 3 && words(part).length * 2 < longest;
  while (to - from > 1 && (isName(parts[to - 1] ?? '') || isShort(parts[to - 1] ?? ''))) to -= 1;
  while (to - from > 1 && isName(parts[from] ?? '')) from += 1;
  if (from === 0 && to === parts.length) return clear;
  const start = clear.indexOf(parts[from] ?? '');
  const last = parts[to - 1] ?? '';
  return clear.slice(start, clear.indexOf(last, start) + last.length).trim();
}

/** A headline element's text that glues a kicker before the title that the head tells: «رياضة الفريق يفوز». */
function withoutKicker(text: string, titles: readonly string[]): Title {
  for (const title of titles) {
    // A counter or a mark inside the heading, after the title.
    if (text.startsWith(title) && !/\p{L}/u.test(text.slice(title.length)))
      return { title, kicker: null };
    const at = text.length - title.length;
    if (at <= 0 || words(title).length < 3 || !text.endsWith(title)) continue;
    const kicker = text
      .slice(0, at)
      .replace(/[\s|:\-–—•/.]+$/u, '')
      .trim();
    if (kicker !== '' && words(kicker).length <= MOST_KICKER) return { title, kicker };
  }
  return { title: text, kicker: null };
}

/**
 * The page's own headline. In: the headline element's text (or nothing), titles of the head by trust, and names of
 * the outlet. The printed headline wins; the head's titles only tell where it begins.
 */
export function chooseTitle(
  headline: string,
  titles: readonly string[],
  outlets: readonly string[],
): Title {
  const told = titles.map((title) => withoutOutlet(title, outlets)).filter((title) => title !== '');
  if (headline === '') return { title: told[0] ?? '', kicker: null };
  return withoutKicker(withoutOutletAtEnd(headline, outlets), told);
}

/** A printed headline rarely carries the outlet; it goes only where it is the outlet's whole name. */
function withoutOutletAtEnd(headline: string, outlets: readonly string[]): string {
  const match = /^(.+\S)\s+[-–—|]\s+([^|–—-]+)$/u.exec(headline);
  const isName =
    match && outlets.some((outlet) => key(outlet) !== '' && key(outlet) === key(match[2] ?? ''));
  return isName ? (match[1] ?? headline) : headline;
}

/** What parts an outlet's name from a headline; a colon stands inside headlines too. */
const APART = /^[\s\-–—|·•»«]+$|^\s*::\s*$/u;

/**
 * Of a title of the head, the part that the page prints on a line of its own, where an unknown name stands before or behind it:
 * «الضفة - إغلاق الجسر» of a page that prints «إغلاق الجسر» in a table cell. In: the title, the page's lines. Out: the part, else the title.
 */
export function printedPart(title: string, lines: readonly string[]): string {
  const isPart = (line: string): boolean => {
    if (line.length >= title.length || words(line).length < 3) return false;
    const [before = '', behind = '', more] = title.split(line);
    if (more !== undefined || (before !== '' && behind !== '')) return false;
    const rest = before === '' ? behind : before;
    const mark = before === '' ? /^[^\p{L}\p{N}]*/u.exec(rest) : /[^\p{L}\p{N}]*$/u.exec(rest);
    return APART.test(mark?.[0] ?? '');
  };
  return lines.find(isPart) ?? title;
}
