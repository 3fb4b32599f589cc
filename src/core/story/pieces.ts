import type { Block, Run, Span } from './types.ts';

/** A stretch of a block's text that is shown as one node: `block.text.slice(start, end)`. */
export type Piece = Span & { text: string };

const texts = (runs: readonly Run[]): string[] => runs.map((run) => run.text);

function shown(block: Block): string[] {
  switch (block.type) {
    case 'quote':
      return block.paragraphs.flatMap(texts);
    case 'list':
      return block.items.flatMap(texts);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'image':
      return [];
    default:
      return texts(block.runs);
  }
}

/**
 * What a block shows, in order, with the place of each stretch in the block's text. What is between two stretches
 * (line breaks of a list, whatever parts the cells of a table) belongs to none. Empty stretches are left out.
 */
export function piecesOf(block: Block): Piece[] {
  let from = 0;
  const pieces: Piece[] = [];
  for (const text of shown(block)) {
    const start = text === '' ? -1 : block.text.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    pieces.push({ text, start, end: from });
  }
  return pieces;
}
