import { arabicLetters } from '../../core/text/letters.ts';
import { sampleText } from './sample.ts';

/** Some text of a page, and how many letters of the Arabic script it has: 0 where they are too few to look further. */
export type Glance = { text: string; arabic: number };

/** The name of the language in a switch is no more. */
const LEAST = 8;
/** Letters of the Arabic script in all characters. A foreign page that tells of Arabic words has fewer. */
const SHARE = 0.08;

/**
 * A small sample of a page, which tells already where the page is not Arabic, as are most that anybody opens. There this is
 * all of Safi that runs: it asks for no more than a title, some paragraphs and some links.
 */
export function glance(page: Document): Glance {
  const text = sampleText(page);
  const arabic = arabicLetters(text);
  return { text, arabic: arabic <= LEAST || arabic < text.length * SHARE ? 0 : arabic };
}
