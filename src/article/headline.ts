import { normalise } from '../core/text/normalise.ts';
import { tokens } from '../core/text/words.ts';

/** The words of a text as they compare: folded spellings, no signs. */
export const bag = (text: string): string => tokens(normalise(text)).join(' ');

/** In UTF-16 units: the first two words of nearly every text. */
const OPENING = 40;

/** The first word of a text's bag: most lines differ in it, and need not be folded whole. */
export function opening(text: string): string {
  const words = tokens(normalise(text.slice(0, OPENING)));
  // The last word of a cut text may be half of one.
  const whole = words.length > 1 || text.length <= OPENING ? words : tokens(normalise(text));
  return whole[0] ?? '';
}

/** Do two lines say the same headline, whatever their spelling, quotation marks and spaces? */
export function sameHeadline(a: string, b: string): boolean {
  const first = opening(a);
  return first !== '' && first === opening(b) && bag(a) === bag(b);
}

/**
 * The live element that shows the headline: the heading (or the element marked as one) whose words are the title's,
 * else the only <h1>. Null where none does.
 */
export function findHeadline(page: Document, title: string): Element | null {
  const marked = Array.from(page.querySelectorAll('h1, h2, [itemprop~="headline"], h3'));
  const titled = marked.find((element) => sameHeadline(element.textContent ?? '', title));
  if (titled !== undefined) return titled;
  const tops = marked.filter(
    (element) => element.tagName === 'H1' && bag(element.textContent ?? '') !== '',
  );
  return tops.length === 1 ? (tops[0] ?? null) : null;
}
