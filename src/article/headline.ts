import { normalise } from '../core/text/normalise.ts';
import { tokens, words } from '../core/text/words.ts';

/** The words of a text as they compare: folded spellings, no signs. */
export const bag = (text: string): string => tokens(normalise(text)).join(' ');

/** The first word of a text, folded: most lines differ in it, and need not be folded whole. */
export const opening = (text: string): string => normalise(words(text, 1)[0]?.text ?? '');

/** Does a line say this headline, whatever its spelling, quotation marks and spaces? To be asked of many lines. */
export function saysHeadline(title: string): (line: string) => boolean {
  const first = opening(title);
  const whole = bag(title);
  return (line) => first !== '' && first === opening(line) && whole === bag(line);
}

/**
 * The live element that shows the headline: the heading (or the element marked as one) whose words are the title's,
 * else the only <h1>. Null where none does.
 */
export function findHeadline(page: Document, title: string): Element | null {
  const marked = Array.from(page.querySelectorAll('h1, h2, [itemprop~="headline"], h3'));
  const isIt = saysHeadline(title);
  const titled = marked.find((element) => isIt(element.textContent ?? ''));
  if (titled !== undefined) return titled;
  const tops = marked.filter(
    (element) => element.tagName === 'H1' && bag(element.textContent ?? '') !== '',
  );
  return tops.length === 1 ? (tops[0] ?? null) : null;
}
