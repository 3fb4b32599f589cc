import type { Span } from '../story/types.ts';
import { type Word, wordOf } from './word.ts';

/** A word, number or single mark of a text, with what is known of it wherever it stands. */
export type Token = Span & Word;

/** One sentence: its tokens in order. */
export type Sentence = readonly Token[];

// A number keeps its separators (6.3, 1,000); every other mark stands alone.
const TOKEN =
  /\p{N}+(?:[.,\u066B\u066C]\p{N}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const LINE = /[^\n\r]+/gu;
const STOP = new Set(['.', '!', '?', '؟', '…']);

/** The sentences of a text as tokens with offsets into it; a line break always ends a sentence. */
export function tokenise(text: string): Sentence[] {
  const sentences: Token[][] = [];
  for (const line of text.matchAll(LINE)) split(tokensOf(line[0], line.index), sentences);
  return sentences;
}

/** A written word at its place in a text. */
export function tokenAt(text: string, start: number): Token {
  const { text: written, key, cues, splits } = wordOf(text);
  return { text: written, key, cues, splits, start, end: start + text.length };
}

/** Each is looked for behind the one before: that costs a third of what a match with its offset does. */
function tokensOf(line: string, from: number): Token[] {
  let at = 0;
  return (line.match(TOKEN) ?? []).map((text) => {
    at = line.indexOf(text, at);
    const token = tokenAt(text, from + at);
    at += text.length;
    return token;
  });
}

/** Ends a sentence after a full stop, unless it closes an abbreviation («د. علي», «أ. م.»). */
function split(tokens: readonly Token[], sentences: Token[][]): void {
  let open: Token[] = [];
  let before: Token | null = null;
  for (const token of tokens) {
    open.push(token);
    const abbreviates = before !== null && before.key.length < 2 && before.end === token.start;
    before = token;
    if (abbreviates || !STOP.has(token.key)) continue;
    sentences.push(open);
    open = [];
  }
  if (open.length > 0) sentences.push(open);
}
