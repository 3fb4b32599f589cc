import { address, inline, line, literal } from './markdown-inline.ts';
import { led } from './plain.ts';
import type { Sheet } from './sheet.ts';

const cells = (row: readonly string[]): string =>
  `| ${row.map((text) => literal(text).replaceAll('\n', ' ')).join(' | ')} |`;

function table(header: readonly string[], rows: readonly string[][]): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const full = (row: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => row[index] ?? '');
  return [
    cells(full(header)),
    cells(full([]).fill('---')),
    ...rows.map((row) => cells(full(row))),
  ].join('\n');
}

/** A heading is one line, and hash signs at its end would be taken for its close. */
const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replaceAll('\\\n', ' ').replace(/(?<=\s)(#+\s*)$/u, '\\$1')}`;

function blockMarkdown(block: Sheet['blocks'][number]): string {
  const lead = (text: string): string => led(text, block.direction);
  switch (block.type) {
    case 'heading':
      return heading(block.level, lead(inline(block.runs)));
    case 'paragraph':
      return lead(inline(block.runs));
    case 'quote':
      return block.paragraphs
        .map((runs) => `> ${lead(inline(runs)).replaceAll('\n', '\n> ')}`)
        .join('\n>\n');
    case 'list':
      return block.items
        .map((runs, index) => {
          const mark = block.ordered ? `${index + 1}.` : '-';
          const indent = `\n${' '.repeat(mark.length + 1)}`;
          return `${mark} ${lead(inline(runs)).replaceAll('\n', indent)}`;
        })
        .join('\n');
    case 'table':
      return table(block.header, block.rows);
    case 'image':
      return [`![${literal(block.alt)}](${address(block.src)})`, lead(line(literal(block.text)))]
        .filter((part) => part !== '')
        .join('\n\n');
  }
}

/**
 * The story as Markdown. Written from the blocks and not from their HTML: they are six closed kinds, so there is nothing to
 * parse, and it works where there is no document. Turndown (7.2.5), which reads HTML, was tried on what the tests hold and
 * loses some of it: tables come apart, a heading that breaks leaves its second line outside, an exclamation mark makes an
 * image of the link after it, «AT&amp;T», «<b>» and hash signs at the end of a heading are read as markup, and bold that
 * begins with « inside a word («و«النهر»») is printed as stars.
 */
export function markdown(sheet: Sheet): string {
  const { title, facts, source, url, direction } = sheet;
  const parts = [
    title === null ? '' : heading(1, led(literal(title), direction)),
    led(line(literal(facts.join(' · '))), direction),
    ...sheet.blocks.map(blockMarkdown),
    [source === null ? '' : literal(source), url === null ? '' : `<${url}>`]
      .filter((part) => part !== '')
      .join('  \n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
