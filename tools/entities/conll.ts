import type { Stretch } from '../../src/core/entities/labels.ts';
import { type Token, tokenAt } from '../../src/core/entities/tokens.ts';

/** A sentence as CoNLL files hold it: tokens, and the names that the last column tags in IOB2. */
export type Tagged = { words: string[]; names: Stretch[] };

/** Reads a token a line, a blank line between sentences; tag columns other than IOB2 are no names. */
export function readConll(file: string): Tagged[] {
  return file
    .split(/\r?\n\s*\r?\n/u)
    .map((block) => block.split(/\r?\n/u).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(readSentence);
}

function readSentence(lines: readonly string[]): Tagged {
  const rows = lines.map((line) => line.trim().split(/[\t ]+/u));
  return {
    words: rows.map((row) => row[0] ?? ''),
    names: readTags(rows.map((row) => (row.length > 1 ? (row.at(-1) ?? 'O') : 'O'))),
  };
}

function readTags(tags: readonly string[]): Stretch[] {
  const names: Stretch[] = [];
  let open: Stretch | null = null;
  for (const [i, tag] of tags.entries()) {
    const type = /^[BI]-(.+)$/u.exec(tag)?.[1];
    const goesOn: boolean = open !== null && tag.startsWith('I-') && open.type === type;
    if (!goesOn) open = null;
    if (type !== undefined && open === null) names.push((open = { type, from: i, to: i }));
    if (open) open.to = i + 1;
  }
  return names;
}

/** Prints tokens with a tab and their IOB2 tag. */
export function writeConll(sentences: readonly Tagged[]): string {
  return sentences
    .map(({ words, names }) => words.map((word, i) => `${word}\t${iob(names, i)}`).join('\n'))
    .join('\n\n');
}

function iob(names: readonly Stretch[], at: number): string {
  const name = names.find(({ from, to }) => from <= at && at < to);
  return name ? `${name.from === at ? 'B' : 'I'}-${name.type}` : 'O';
}

/** The file's tokens as they are, as if one space stood between them. */
export function tokensOf(words: readonly string[]): Token[] {
  let start = 0;
  return words.map((text) => {
    const token = tokenAt(text, start);
    start = token.end + 1;
    return token;
  });
}
