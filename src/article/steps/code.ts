import type { Draft, Piece } from '../piece.ts';
import { slice } from '../read/runs.ts';
import { endsSentence } from '../signs.ts';

/** Rules of a style sheet, with their selectors: `.box img{ height:0px; }`. ASCII alone: no prose of ours matches. */
const RULES = /(?:[.#@]?[A-Za-z][\w\s.#:,>+~*()[\]="'-]*\{[^{}]*[:;][^{}]*\}\s*)+/gu;
/** A line of script: a call or an assignment with its signs, nothing that a sentence has. */
const SCRIPT =
  /^\s*(?:\(?function\s*\(|(?:var|let|const)\s+\w+\s*=|window\.|document\.|googletag\.|\(adsbygoogle)/u;

/**
 * Style sheets and scripts that the page prints as text. What follows a sheet in the same line, unless it is a sentence,
 * is the caption of the picture that the sheet was for.
 * Early: the signs of code would make the later steps take the line for prose.
 */
export function code(draft: Draft): Draft {
  const pieces: Piece[] = [];
  const removed = [...draft.removed];
  for (const piece of draft.pieces) {
    const printed = SCRIPT.test(piece.text) ? [piece.text] : (piece.text.match(RULES) ?? []);
    for (const text of printed) removed.push({ kind: 'code', reason: 'printed code', text });
    pieces.push(...(printed.length === 0 ? [piece] : without(piece, printed)));
  }
  return { ...draft, pieces, removed };
}

/** What is left of a piece around the printed code. */
function without(piece: Piece, printed: readonly string[]): Piece[] {
  const left: Piece[] = [];
  let from = 0;
  const take = (to: number): void => {
    const text = piece.text.slice(from, to).trim();
    if (text === '') return;
    const isCaption = from > 0 && !endsSentence(text);
    const runs = slice(piece.runs, from, to);
    left.push({ ...piece, runs, text, type: isCaption ? 'caption' : piece.type });
  };
  for (const text of printed) {
    const at = piece.text.indexOf(text, from);
    take(at);
    from = at + text.length;
  }
  take(piece.text.length);
  return left;
}
