import type { Block, Run } from './types.ts';

const texts = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/**
 * The block with every text that a reader sees passed through `change`, runs and lines kept in step with `text`.
 * For views and cleaning; a change must not need what stands in a neighbouring run.
 */
export function mapText(block: Block, change: (text: string) => string): Block {
  const run = (old: Run): Run => ({ ...old, text: change(old.text) });
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      const runs = block.runs.map(run);
      return { ...block, runs, text: texts(runs) };
    }
    case 'quote': {
      const paragraphs = block.paragraphs.map((runs) => runs.map(run));
      return { ...block, paragraphs, text: paragraphs.map(texts).join('\n') };
    }
    case 'list': {
      const items = block.items.map((runs) => runs.map(run));
      return { ...block, items, text: items.map(texts).join('\n') };
    }
    case 'image':
      return {
        ...block,
        text: change(block.text),
        alt: change(block.alt),
        ...(block.credit === undefined ? {} : { credit: change(block.credit) }),
      };
    case 'table':
      return {
        ...block,
        text: change(block.text),
        header: block.header.map(change),
        rows: block.rows.map((row) => row.map(change)),
      };
  }
}
