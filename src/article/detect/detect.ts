import type { Verdict } from '../../core/story/types.ts';
import { isArabic } from '../../core/text/language.ts';
import { evidence } from './evidence.ts';
import { readProse } from './prose.ts';
import { leastProse, proseSteps, threshold, weights } from './signals.ts';
import { hasArabicLetters } from './sample.ts';

/** What the prose of the best container is worth, in points. */
function prosePoints(characters: number): number {
  return proseSteps.reduce((points, [least, worth]) => (characters >= least ? worth : points), 0);
}

/**
 * Is this page an Arabic news story? Reads the text as it stands, without layout and without changing anything;
 * a page without Arabic letters is left after a small sample. Never throws; a page without a body is not Arabic.
 */
export function detect(page: Document): Verdict {
  const body = page.body as HTMLElement | null; // null in a document that is being loaded, or of another kind
  if (!body || !hasArabicLetters(page)) return 'not-arabic';
  const prose = readProse(body);
  const text = prose.sample || prose.lines.map((line) => line.text).join('\n');
  if (!isArabic(text)) return 'not-arabic';
  if (prose.best < leastProse) return 'not-article';
  const points = evidence(page, prose).reduce(
    (sum, signal) => sum + weights[signal],
    prosePoints(prose.best),
  );
  return points >= threshold ? 'article' : 'not-article';
}
