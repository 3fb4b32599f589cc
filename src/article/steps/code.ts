import type { Draft, Piece } from '../piece.ts';
import { slice } from '../read/runs.ts';
import { endsSentence } from '../signs.ts';

/** What may stand in a selector. ASCII alone: no Arabic prose matches. */
const SELECTOR = /[\w\s.#@:,>+~*()[\]="'-]/u;
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
    const printed = SCRIPT.test(piece.text) ? [piece.text] : rulesIn(piece.text);
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

/**
 * The rules of style sheets in a text, each with its selector: `.box img{ height:0px; }`.
 * Walks from brace to brace: a pattern with the same meaning takes time quadratic in a line of Latin text.
 */
function rulesIn(text: string): string[] {
  const rules: string[] = [];
  let from = 0;
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', from)) {
    const end = text.indexOf('}', open);
    if (end === -1) break;
    let start = open;
    while (start > from && SELECTOR.test(text.charAt(start - 1))) start -= 1;
    const rule = text.slice(start, end + 1).trim();
    if (/^[.#@A-Za-z]/u.test(rule) && /[:;]/u.test(text.slice(open, end))) rules.push(rule);
    from = end + 1;
  }
  return rules;
}
