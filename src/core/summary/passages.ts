import { blockSpans } from '../story/text.ts';
import type { Block, Span } from '../story/types.ts';

/** A stretch of the story that may give sentences to a summary. */
export type Passage = Span & {
  text: string;
  /** Index of its block, the first one where lines are joined. */
  block: number;
  /**
   * Which of its sentences count. The opening of a live blog's entry; of an answer the opening, and what the headline
   * quotes; of an answer that goes on what the headline quotes alone.
   */
  takes: 'all' | 'opening' | 'opening and quoted' | 'quoted';
};

const QUESTION = /[?\u061F]\s*$/u;
/** «14:30», «١٤:٣٠ غرينتش»: the hour above or at the head of an entry. */
const HOUR = /^\P{L}{0,3}\p{N}{1,2}[:.]\p{N}{2}(?!\p{N})/u;

/** As many of them make an interview, or a live blog. */
const ENOUGH = 3;

/** The last mark of a passage stands within so many UTF-16 units of its end. */
const TAIL = 8;
const COMMA = /[,\u060C]\s*$/u;
/** A page that breaks its lines at commas breaks a sentence this often at most. */
const LINES = 6;

/**
 * The passages that a summary may draw on. Prose: its paragraphs, joined where one ends in a comma and the sentence
 * goes on in the next. An interview: what stands before the first question, the first sentence of each answer, and what
 * the headline quotes. A live blog: the first sentence of each entry. A story told mostly in lists: its items too.
 * Never headings, quotations, captions or tables.
 */
export function passages(blocks: readonly Block[]): Passage[] {
  const spans = blockSpans(blocks);
  const isListed = size(blocks, 'list') > size(blocks, 'paragraph');
  const found = blocks.flatMap((block, at): Passage[] => {
    const start = spans[at]?.start;
    if (start === undefined) return [];
    if (block.type !== 'paragraph' && !(isListed && block.type === 'list')) return [];
    return [{ text: block.text, start, end: start + block.text.length, block: at, takes: 'all' }];
  });
  return answers(entries(joined(found), blocks));
}

/** One passage of lines that a page broke inside a sentence; the break stays, as spaces, so that offsets hold. */
function joined(found: readonly Passage[]): Passage[] {
  const made: Passage[] = [];
  let lines = 1;
  for (const one of found) {
    const last = made.at(-1);
    const isNext = last && one.block === last.block + lines;
    if (isNext && COMMA.test(last.text.slice(-TAIL)) && lines < LINES) {
      const gap = ' '.repeat(one.start - last.end);
      made[made.length - 1] = { ...last, text: last.text + gap + one.text, end: one.end };
      lines += 1;
    } else {
      made.push(one);
      lines = 1;
    }
  }
  return made;
}

/** Interviews: question after question. The questions fall out; of an answer its opening stays, and what is quoted. */
function answers(found: readonly Passage[]): Passage[] {
  const isQuestion = found.map((one) => QUESTION.test(one.text.slice(-TAIL)));
  const first = isQuestion.indexOf(true);
  const asked = isQuestion.filter(Boolean).length;
  if (asked < ENOUGH || asked * 5 < found.length - first) return [...found];
  return found.flatMap((one, at) => {
    if (at < first) return [one];
    if (isQuestion[at]) return [];
    return [{ ...one, takes: isQuestion[at - 1] ? 'opening and quoted' : 'quoted' }];
  });
}

/** Live blogs: hour after hour, in headings or at the head of the paragraphs. */
function entries(found: readonly Passage[], blocks: readonly Block[]): Passage[] {
  if (blocks.filter((block) => HOUR.test(block.text)).length < ENOUGH) return [...found];
  return found.flatMap((one) => {
    const above = blocks[one.block - 1];
    if (HOUR.test(one.text) || (above && HOUR.test(above.text)))
      return [{ ...one, takes: 'opening' }];
    return [];
  });
}

const size = (blocks: readonly Block[], type: Block['type']): number =>
  blocks.reduce((sum, block) => sum + (block.type === type ? block.text.length : 0), 0);
