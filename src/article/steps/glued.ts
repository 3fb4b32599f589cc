import { gluedAt } from '../../core/text/glued.ts';
import { normalise } from '../../core/text/normalise.ts';
import { tokens } from '../../core/text/words.ts';
import type { Draft, Piece } from '../piece.ts';
import { slice } from '../read/runs.ts';

/**
 * Parts a subhead from the sentence that the page glued to it, into a heading and a paragraph.
 * After `otherStory` and the labels: only the story's own words may bear witness that a part is a word.
 */
export function glued(draft: Draft): Draft {
  // Counted only when a line looks glued: most stories have none.
  let counts: Map<string, number> | null = null;
  const count = (word: string): number => (counts ??= vocabulary(draft)).get(word) ?? 0;
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

/** How often each normalised word stands in the story and its title. */
function vocabulary(draft: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = [draft.title, ...draft.pieces.map((piece) => piece.text)];
  for (const word of tokens(normalise(texts.join('\n')))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
