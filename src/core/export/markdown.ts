import type { Run } from '../story/types.ts';
import { led } from './plain.ts';
import type { Sheet } from './sheet.ts';

/** Signs that mean something inside a line (CommonMark 0.31, 6; tables and strikethrough of GFM). */
const INLINE = /[\\`*_[\]<>|~]/gu;
/** Signs that mean something at the start of a line. */
const AT_START = /^(\s*)([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/u;

/** A text that Markdown shows as it is. */
const literal = (text: string): string =>
  text.replace(INLINE, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');

/** A whole line of literal text. */
function line(text: string): string {
  return text
    .replace(/^(\s*)(\d{1,9})([.)])(?=\s|$)/u, '$1$2\\$3')
    .replace(AT_START, (all, space: string, sign: string) =>
      /^\d/u.test(sign) ? all : `${space}\\${sign}`,
    );
}

const address = (href: string): string => `<${href.replace(/[<>\n]/gu, encodeURIComponent)}>`;

/** Puts marks around a text; they must touch it, so its outer spaces stay outside (CommonMark 6.2). */
function wrap(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

function inline(runs: readonly Run[]): string {
  const text = runs
    .map(({ text, href, strong, emphasis }) => {
      let markdown = literal(text);
      if (emphasis) markdown = wrap(markdown, '*');
      if (strong) markdown = wrap(markdown, '**');
      return href === undefined ? markdown : `[${markdown}](${address(href)})`;
    })
    .join('');
  return line(text).replaceAll('\n', '\\\n');
}

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

function blockMarkdown(block: Sheet['blocks'][number]): string {
  const lead = (text: string): string => led(text, block.direction);
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lead(inline(block.runs).replaceAll('\\\n', ' '))}`;
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
 * The story as Markdown. Written from the blocks and not from their HTML: they are six closed kinds, so there is
 * nothing to parse, and it works where there is no document.
 */
export function markdown(sheet: Sheet): string {
  const { title, facts, source, url, direction } = sheet;
  const parts = [
    title === null ? '' : `# ${led(literal(title), direction)}`,
    led(line(literal(facts.join(' · '))), direction),
    ...sheet.blocks.map(blockMarkdown),
    [source === null ? '' : literal(source), url === null ? '' : `<${url}>`]
      .filter((part) => part !== '')
      .join('  \n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
