import type { Verdict } from '../../core/story/types.ts';
import { glance } from './glance.ts';
import { judge } from './judge.ts';

/**
 * Is this page an Arabic news story? Reads the text as it stands, without layout and without changing anything;
 * a page that is not Arabic is left after a small sample. Never throws; a page without a body is not Arabic.
 */
export function detect(page: Document): Verdict {
  const seen = glance(page);
  return seen.arabic > 0 ? judge(page, seen) : 'not-arabic';
}
