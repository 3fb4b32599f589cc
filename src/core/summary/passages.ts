import { blockSpans } from '../story/text.ts';
import type { Block, Span } from '../story/types.ts';

/** A stretch of the story that may give sentences to a summary. */
export type Passage = Span & {
  text: string;
  /** Index of its block. */
  block: number;
  /** Only the first sentence counts: the answer to a question, the entry of a live blog. */
  isOpeningOnly: boolean;
};

const QUESTION = /[?\u061F]\s*$/u;
/** «14:30», «١٤:٣٠ غرينتش»: the hour above or at the head of an entry. */
const HOUR = /^\P{L}{0,3}\p{N}{1,2}[:.]\p{N}{2}(?!\p{N})/u;

/** As many of them make an interview, or a live blog. */
const ENOUGH = 3;

/**
 * The passages that a summary may draw on. Prose: its paragraphs. An interview: what stands before the first
 * question, and the first sentence of each answer. A live blog: the first sentence of each entry. A story told mostly
 * in lists: its items too. Never headings, quotations, captions or tables.
 */
export function passages(blocks: readonly Block[]): Passage[] {
  const spans = blockSpans(blocks);
  const isListed = size(blocks, 'list') > size(blocks, 'paragraph');
  const found = blocks.flatMap((block, at): Passage[] => {
    const start = spans[at]?.start;
    if (start === undefined) return [];
    if (block.type !== 'paragraph' && !(isListed && block.type === 'list')) return [];
    return [
      { text: block.text, start, end: start + block.text.length, block: at, isOpeningOnly: false },
    ];
  });
  return answers(entries(found, blocks));
}

/** Interviews: question after question. The questions fall out, and of an answer only its opening stays. */
function answers(found: readonly Passage[]): Passage[] {
  const isQuestion = found.map((one) => QUESTION.test(one.text));
  const first = isQuestion.indexOf(true);
  const asked = isQuestion.filter(Boolean).length;
  if (asked < ENOUGH || asked * 5 < found.length - first) return [...found];
  return found.flatMap((one, at) => {
    if (at < first) return [one];
    return isQuestion[at - 1] && !isQuestion[at] ? [{ ...one, isOpeningOnly: true }] : [];
  });
}

/** Live blogs: hour after hour, in headings or at the head of the paragraphs. */
function entries(found: readonly Passage[], blocks: readonly Block[]): Passage[] {
  if (blocks.filter((block) => HOUR.test(block.text)).length < ENOUGH) return [...found];
  return found.flatMap((one) => {
    const above = blocks[one.block - 1];
    if (HOUR.test(one.text) || (above && HOUR.test(above.text)))
      return [{ ...one, isOpeningOnly: true }];
    return [];
  });
}

const size = (blocks: readonly Block[], type: Block['type']): number =>
  blocks.reduce((sum, block) => sum + (block.type === type ? block.text.length : 0), 0);
