import { digitsOf } from './views.ts';

/**
 * The digits that Safi's own words take beside a story: the reader's choice, else those of the story, so that
 * one surface never shows two forms. Out: a numbering system of Unicode's `nu` key.
 */
export function numberingOf(
  chosen: 'as-published' | 'arabic' | 'latin',
  story: string,
): 'arab' | 'latn' {
  const form = chosen === 'as-published' ? digitsOf(story) : chosen;
  return form === 'arabic' ? 'arab' : 'latn';
}
