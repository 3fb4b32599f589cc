import { arabicLetters } from '../../core/text/letters.ts';
import { sampleText } from './sample.ts';

/** Some text of a page with at least a few letters of the Arabic script, and how many. */
export type Glance = { text: string; arabic: number };

/** The name of the language in a switch is no more. */
const LEAST = 8;
/** Letters of the Arabic script in all characters. A foreign page that tells of Arabic words has fewer. */
const SHARE = 0.08;

/**
 * A small sample of a page that may be Arabic; null where the sample tells already that it is not, as on most pages that
 * anybody opens. There this is all of Safi that runs: it asks for no more than a title, some paragraphs and some links.
 */
export function glance(page: Document): Glance | null {
  const text = sampleText(page);
  const arabic = arabicLetters(text);
  return arabic <= LEAST || arabic < text.length * SHARE ? null : { text, arabic };
}
