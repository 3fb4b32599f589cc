import { dialledIn } from '../text/dialled.ts';
import type { Block, Run } from './types.ts';

function split(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const [start, end] of dialledIn(run.text)) {
    parts.push({ ...run, text: run.text.slice(from, start) });
    parts.push({ ...run, text: run.text.slice(start, end), isolate: 'ltr' });
    from = end;
  }
  parts.push({ ...run, text: run.text.slice(from) });
  return parts.filter(({ text }) => text !== '');
}

/**
 * The block with runs of their own for what keeps its direction amid the other one. Its text stays as it is, and so
 * does every place in it; no word is split. Cells of a table have no runs.
 */
export function isolated(block: Block): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: block.runs.flatMap(split) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map((runs) => runs.flatMap(split)) };
    case 'list':
      return { ...block, items: block.items.map((runs) => runs.flatMap(split)) };
    default:
      return block;
  }
}
