import type { Block, Run } from '../core/story/types.ts';
import type { Piece } from './piece.ts';

/** The blocks of the finished pieces, and for each the live element that holds it. */
export type Assembly = { blocks: Block[]; places: (Element | null)[] };

const lines = (list: readonly Piece[]): string => list.map((piece) => piece.text).join('\n');

/** Pieces of one list or one quote that stand together become one block; a caption goes to the picture before it. */
export function assemble(pieces: readonly Piece[]): Assembly {
  const blocks: Block[] = [];
  const places: (Element | null)[] = [];
  for (const part of parts(pieces)) {
    const block = blockOf(part);
    if (block === null) continue;
    blocks.push(block);
    places.push(part.length > 1 ? (part[0]?.group ?? null) : (part[0]?.element ?? null));
  }
  return { blocks, places };
}

/** Runs of pieces that make one block. */
function parts(pieces: readonly Piece[]): Piece[][] {
  const out: Piece[][] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const first = last?.[0];
    const joins =
      first !== undefined &&
      ((piece.group !== null && first.group === piece.group && first.type === piece.type) ||
        (piece.type === 'caption' && first.type === 'image'));
    if (joins) last?.push(piece);
    else out.push([piece]);
  }
  return out;
}

function blockOf(part: readonly Piece[]): Block | null {
  const [first] = part;
  if (first === undefined) return null;
  const runs: Run[][] = part.map((piece) => piece.runs);
  switch (first.type) {
    case 'heading': {
      const level = first.level <= 2 ? 2 : first.level === 3 ? 3 : 4;
      return { type: 'heading', level, text: first.text, runs: first.runs };
    }
    case 'paragraph':
      return { type: 'paragraph', text: first.text, runs: first.runs };
    case 'quote':
      return { type: 'quote', text: lines(part), paragraphs: runs };
    case 'item': {
      const ordered = first.group?.tagName === 'OL';
      return { type: 'list', ordered, text: lines(part), items: runs };
    }
    case 'image':
      return first.image === undefined ? null : { ...first.image, text: lines(part.slice(1)) };
    case 'table':
      return first.table ?? null;
    default:
      // A caption whose picture is gone says nothing alone.
      return null;
  }
}
