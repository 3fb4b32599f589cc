import type { Verdict } from '../../core/story/types.ts';
import { countLetters, isArabic } from '../../core/text/language.ts';
import { undisguised } from '../disguise.ts';
import { evidence } from './evidence.ts';
import { readProse } from './prose.ts';
import { leastProse, proseSteps, threshold, weights } from './signals.ts';
import { sampleText } from './sample.ts';

/** What the prose of the best container is worth, in points. */
function prosePoints(characters: number): number {
  return proseSteps.reduce((points, [least, worth]) => (characters >= least ? worth : points), 0);
}

/** With so many letters the sample itself tells Arabic from Persian; with fewer it may be a menu or a name. */
const ENOUGH = 300;

/** False where a small sample of the page tells already that it is not Arabic. */
function mayBeArabic(page: Document): boolean {
  const sample = sampleText(page);
  const { arabic, all } = countLetters(sample);
  if (arabic <= 8 || arabic < all * 0.1) return false;
  return arabic < ENOUGH || arabic < all * 0.4 || isArabic(sample);
}

/**
 * Is this page an Arabic news story? Reads the text as it stands, without layout and without changing anything;
 * a page that is not Arabic is left after a small sample. Never throws; a page without a body is not Arabic.
 */
export function detect(page: Document): Verdict {
  const body = page.body as HTMLElement | null; // null in a document that is being loaded, or of another kind
  if (!body || !mayBeArabic(page)) return 'not-arabic';
  const plain = undisguised(page);
  if (!plain) return 'not-article';
  const prose = readProse(plain.body);
  const text = prose.sample || prose.lines.map((line) => line.text).join('\n');
  if (!isArabic(text)) return 'not-arabic';
  if (prose.best < leastProse) return 'not-article';
  const points = evidence(plain, prose).reduce(
    (sum, signal) => sum + weights[signal],
    prosePoints(prose.best),
  );
  return points >= threshold ? 'article' : 'not-article';
}
