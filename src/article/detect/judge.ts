import type { Verdict } from '../../core/story/types.ts';
import { isArabic } from '../../core/text/language.ts';
import { allLetters } from '../../core/text/letters.ts';
import { undisguised } from '../disguise.ts';
import { evidence } from './evidence.ts';
import type { Glance } from './glance.ts';
import { readProse } from './prose.ts';
import { leastProse, proseSteps, threshold, weights } from './signals.ts';

/** What the prose of the best container is worth, in points. */
function prosePoints(characters: number): number {
  return proseSteps.reduce((points, [least, worth]) => (characters >= least ? worth : points), 0);
}

/** With so many letters the sample itself tells Arabic from Persian; with fewer it may be a menu or a name. */
const ENOUGH = 300;

const isOfNeighbours = ({ text, arabic }: Glance): boolean =>
  arabic >= ENOUGH && arabic >= allLetters(text) * 0.4 && !isArabic(text);

/**
 * The verdict on a page of which a glance shows that it may be Arabic. Never throws, changes nothing; a page without a
 * body is not Arabic.
 */
export function judge(page: Document, seen: Glance): Verdict {
  const body = page.body as HTMLElement | null; // null in a document that is being loaded, or of another kind
  if (!body || isOfNeighbours(seen)) return 'not-arabic';
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
