import type { Block, Direction } from '../story/types.ts';
import { directionOf } from '../text/direction.ts';
import type { Sheet } from './sheet.ts';

const FIRST_LETTER = /\p{L}/u;
const RLM = '\u200F';

/**
 * Plain text carries no direction: chats and editors take it from a line's first letter. A line that runs right
 * to left but begins with a Latin word («Google هي شركة») is led by the mark that Unicode has for this (UAX #9,
 * 2.6), and no other line is.
 */
export function led(line: string, direction: Direction): string {
  const first = FIRST_LETTER.exec(line)?.[0] ?? '';
  const isMistaken = directionOf(first) === 'ltr' && directionOf(line, direction) === 'rtl';
  return direction === 'rtl' && isMistaken ? RLM + line : line;
}

function lines(block: Block, sheet: Sheet): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return block.text.split('\n');
    case 'list': {
      const mark = (index: number): string => (block.ordered ? `${index + 1}. ` : '• ');
      return block.text.split('\n').map((item, index) => mark(index) + item);
    }
    case 'table':
      return [block.header, ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.join('\t'));
    case 'image': {
      const caption = block.text || block.alt;
      return [
        ...(caption ? [sheet.image(caption)] : []),
        ...(isShort(block.src) ? [block.src] : []),
      ];
    }
  }
}

/** An image that is written out in its address (`data:`) would bury the text. */
const isShort = (address: string): boolean => !address.startsWith('data:');

/** The story as plain text: paragraphs parted by a blank line, the source at the foot. */
export function plainText(sheet: Sheet): string {
  const base = sheet.direction;
  const body = sheet.blocks.map((block) =>
    lines(block, sheet)
      .map((line) => led(line, block.direction))
      .join('\n'),
  );
  const foot = [sheet.source, sheet.url].filter((line) => line !== null).join('\n');
  return [sheet.title && led(sheet.title, base), led(sheet.facts.join(' · '), base), ...body, foot]
    .filter((part): part is string => part !== null && part !== '')
    .join('\n\n');
}
