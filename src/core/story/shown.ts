import { dialledIn } from '../text/dialled.ts';
import { directionOf } from '../text/direction.ts';
import { type View, viewed } from '../text/views.ts';
import { mapText } from './map-text.ts';
import type { Block } from './types.ts';

const isDialled = (text: string): boolean =>
  dialledIn(text).some(([start, end]) => start === 0 && end === text.length);

/**
 * Blocks as they are shown: in the chosen view, each with the direction its own letters have. What the page's markup
 * says of direction is asked only where there are no letters: Arabic pages with a wrong `dir`, or none, are common.
 */
export function shownBlocks(blocks: readonly Block[], view: View): Block[] {
  return blocks.map((block) => ({
    ...mapText(block, (text) => (isDialled(text) ? text : viewed(text, view))),
    direction: directionOf(block.text, block.direction ?? 'rtl'),
  }));
}
