import { gluedAt } from '../../core/text/glued.ts';
import { normalise } from '../../core/text/normalise.ts';
import { INNER, LETTER, unitKind } from '../../core/text/units.ts';
import type { Draft, Piece } from '../piece.ts';
import { slice } from '../read/runs.ts';

/**
 * Parts a subhead from the sentence that the page glued to it, into a heading and a paragraph.
 * After `otherStory` and the labels: only the story's own words may bear witness that a part is a word.
 */
export function glued(draft: Draft): Draft {
  // Folded only when a line looks glued: most stories have none.
  let text: string | null = null;
  const count = (word: string): number => countOf(word, (text ??= foldedText(draft)));
  const pieces = draft.pieces.flatMap((piece): Piece[] => {
    if (piece.type !== 'paragraph') return [piece];
    const at = gluedAt(piece.text, count);
    if (at === null) return [piece];
    const head = piece.text.slice(0, at).trim();
    const heading = { ...piece, type: 'heading' as const, level: 3, text: head };
    const { length } = piece.text;
    return [
      { ...heading, runs: slice(piece.runs, 0, at) },
      { ...piece, text: piece.text.slice(at), runs: slice(piece.runs, at, length) },
    ];
  });
  return { ...draft, pieces };
}

const foldedText = ({ title, pieces }: Draft): string =>
  normalise([title, ...pieces.map((piece) => piece.text)].join('\n'));

/** Does a word go on at this offset? */
const isInside = (text: string, at: number): boolean => GOES_ON.has(unitKind(text.charCodeAt(at)));
const GOES_ON: ReadonlySet<number> = new Set([LETTER, INNER]);

/** How often a word stands whole in a text, both normalised. */
function countOf(word: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isInside(text, at - 1) && !isInside(text, at + word.length)) count += 1;
  }
  return count;
}
