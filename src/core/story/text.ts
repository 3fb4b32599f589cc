import type { Block, Span } from './types.ts';

/** Blank line between blocks: the boundary that keeps words of two blocks apart. */
const GAP = '\n\n';

/** Captions are not the story's sentences, and stay out of its text. */
const isRead = (block: Block): boolean => block.type !== 'image' && block.text !== '';

/**
 * The story as one plain text: blocks in order, parted by a blank line, captions left out, no title.
 * Offsets of summary sentences and names point into this text.
 */
export function storyText(blocks: readonly Block[]): string {
  return blocks
    .filter(isRead)
    .map((block) => block.text)
    .join(GAP);
}

/** Where each block's text stands in `storyText(blocks)`; null for a block that is not read. */
export function blockSpans(blocks: readonly Block[]): (Span | null)[] {
  let at = 0;
  return blocks.map((block) => {
    if (!isRead(block)) return null;
    const span = { start: at, end: at + block.text.length };
    at = span.end + GAP.length;
    return span;
  });
}
