import { labelAt } from '../labels.ts';
import { words } from '../words.ts';

const SEPARATORS = /[,،;؛|•#\n\t/]+|\s-\s|\s{3,}/u;
const LONGEST_KEYWORD = 6;
const MOST = 20;
const LONGEST_LABEL = 40;

/** A list of keywords as written in one string; words that nothing parts are no list, and none is kept. */
export function splitKeywords(text: string): string[] {
  const list = text
    .split(SEPARATORS)
    .map((word) => word.replace(/[\s_]+/gu, ' ').trim())
    .filter((word) => word.length > 1 && words(word).length <= LONGEST_KEYWORD);
  return [...new Set(list)].slice(0, MOST);
}

/** Is this line the page's keywords: «كلمات دلالية: …»? */
export function isKeywordsLine(text: string): boolean {
  const label = labelAt(text.trim());
  return label?.kind === 'keywords' && label.parted;
}

/** The keywords of such a line; none for another. */
export function keywordsIn(text: string): string[] {
  const colon = text.search(/[:：]/u);
  if (colon === -1 || colon > LONGEST_LABEL || !isKeywordsLine(text)) return [];
  return splitKeywords(text.slice(colon + 1));
}
