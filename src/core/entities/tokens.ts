import type { Span } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import { remembered } from './remembered.ts';

/** A word, number or single mark of a text. `key` is the folded spelling that lists and features use. */
export type Token = Span & { text: string; key: string };

/** One sentence: its tokens in order. */
export type Sentence = readonly Token[];

// A number keeps its separators (6.3, 1,000); every other mark stands alone.
const TOKEN =
  /\p{N}+(?:[.,\u066B\u066C]\p{N}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const LINE = /[^\n\r]+/gu;
const STOP = new Set(['.', '!', '?', '؟', '…']);

/** The folded spelling of a word. */
export const keyOf = remembered(normalise);

/** A folded word of letters or digits; anything else is a mark. */
export const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.key);

/** The sentences of a text as tokens with offsets into it; a line break always ends a sentence. */
export function tokenise(text: string): Sentence[] {
  return Array.from(text.matchAll(LINE)).flatMap((line) => split(tokensOf(line[0], line.index)));
}

function tokensOf(line: string, from: number): Token[] {
  return Array.from(line.matchAll(TOKEN), (match) => {
    const start = from + match.index;
    return { text: match[0], key: keyOf(match[0]), start, end: start + match[0].length };
  });
}

/** Ends a sentence after a full stop, unless it closes an abbreviation («د. علي», «أ. م.»). */
function split(tokens: readonly Token[]): Sentence[] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    open.push(token);
    const before = tokens[i - 1];
    const abbreviates = before !== undefined && before.key.length < 2 && before.end === token.start;
    if (STOP.has(token.key) && !abbreviates) {
      sentences.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...sentences, open] : sentences;
}
