import type { PlainElement } from './plain-node.ts';

/** What Readability weighs of an element and of a text; the rest of a page is not copied for it. */

const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href'] as const;

/** Links that Readability treats apart. Any other address only costs it time: it would be made absolute, and is not read. */
const WEIGHED = /^(?:#|javascript:)/u;

/** Names for which Readability throws a box away unread: kept from it where the box holds the story. */
const UNLUCKY =
  /-ad-|banner|breadcrumb|comb?x|comment|community|disqus|extra|footer|gdpr|header|hidden|menu|meta|popup|promo|related|remark|replies|rss|share|shoutbox|sidebar|social|sponsor|supplemental|tags|widget/iu;
const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'role']);

/**
 * Of each text node, this many UTF-16 units are copied, and of the rest its commas. Readability weighs a paragraph by its
 * length up to 300 and by its commas, and reads every text many times over: the other letters cost much and decide nothing.
 */
const TEXT = 320;
const COMMA = '\u060C';

/** Does an element say nothing that Readability weighs? */
export const isNameless = (element: Element): boolean =>
  !ATTRIBUTES.some((name) => element.hasAttribute(name));

/** Gives a copied element the attributes that Readability weighs, without names that would cost it the story. */
export function copyNames(from: Element, to: PlainElement, isStory: boolean): void {
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value === null || (name === 'href' && !WEIGHED.test(value))) continue;
    if (isStory && NAMES.has(name) && UNLUCKY.test(value)) continue;
    to.setAttribute(name, value);
  }
}

/**
 * Commas as Readability counts them. It keeps a box with ten of them without a closer look, which is also its most
 * expensive one, and looks for the Latin comma alone.
 */
export const latinCommas = (text: string): string => text.replaceAll(COMMA, ',');

const SPACE = 0x20;
const WHITE = /\s/u;
/** Above the space, white begins here: between them stands nearly every unit that is no letter. */
const NO_BREAK_SPACE = 0xa0;
/** The last letter of the scripts without white space. */
const LETTERS = 0x1680;

const isWhite = (unit: number): boolean =>
  unit <= SPACE ||
  unit === NO_BREAK_SPACE ||
  (unit >= LETTERS && WHITE.test(String.fromCharCode(unit)));

/** A text without its white space, for looking up. Walked: of every line and of the whole story, a replacement takes twice as long. */
export function squeezed(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isWhite(text.charCodeAt(at))) continue;
    if (at > from) kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** The beginning of a text with the commas of the whole. */
export function sample(text: string): string {
  if (text.length <= TEXT) return latinCommas(text);
  let commas = '';
  for (let at = TEXT; at < text.length; at += 1) {
    if (text[at] === COMMA || text[at] === ',') commas += ',';
  }
  return latinCommas(text.slice(0, TEXT)) + commas;
}
