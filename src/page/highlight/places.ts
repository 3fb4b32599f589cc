import { piecesOf } from '../../core/story/pieces.ts';
import { blockSpans } from '../../core/story/text.ts';
import type { Block, Span } from '../../core/story/types.ts';
import { alignedOffset } from '../../core/text/aligned.ts';

/** A stretch of `storyText` and the node that shows it, in whatever view. */
type Shown = Span & { text: string; node: Text };

/** Knows where the story's text stands in a document. */
export type Places = {
  /** A range in each node that shows a part of the span; a line break between list items is in none. */
  rangesOf: (span: Span) => Range[];
};

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data !== '') nodes.push(node);
  }
  return nodes;
}

function shownOf(block: Block, start: number, element: Element): Shown[] {
  const nodes = textNodes(element);
  const pieces = piecesOf(block);
  // Something else stands in there: better no mark than a mark in the wrong place.
  if (nodes.length !== pieces.length) return [];
  return pieces.flatMap((piece, index) => {
    const node = nodes[index];
    if (!node) return [];
    return [{ node, text: piece.text, start: start + piece.start, end: start + piece.end }];
  });
}

function rangeIn({ node, text, start }: Shown, span: Span): Range {
  const range = node.ownerDocument.createRange();
  const at = (offset: number): number =>
    alignedOffset(text, node.data, Math.max(0, Math.min(offset - start, text.length)));
  range.setStart(node, at(span.start));
  range.setEnd(node, at(span.end));
  return range;
}

/**
 * The places of a story in the elements that show its blocks: `elements[i]` holds the stretches of `blocks[i]`
 * (as published) as its only text nodes, in order; null for a block that is not shown.
 */
export function placesIn(blocks: readonly Block[], elements: readonly (Element | null)[]): Places {
  const spans = blockSpans(blocks);
  const shown = blocks.flatMap((block, index) => {
    const span = spans[index];
    const element = elements[index];
    return span && element ? shownOf(block, span.start, element) : [];
  });
  return {
    rangesOf: (span) =>
      shown
        .filter((one) => one.start < span.end && span.start < one.end)
        .map((one) => rangeIn(one, span)),
  };
}
