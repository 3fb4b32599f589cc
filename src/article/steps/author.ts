import { bag } from '../headline.ts';
import { drop } from '../piece.ts';
import type { Draft } from '../piece.ts';
import { isProse, wordCount } from '../signs.ts';

/** Who the author is takes a paragraph or two. */
const MOST_PROSE = 2;
const MOST_WORDS = 90;

/**
 * The author introduced behind the story: a line that is the byline, with a few sentences under it and nothing else.
 * After the labels and links, so that only the story's own lines and this are left.
 */
export function author(draft: Draft): Draft {
  const name = bag(draft.byline ?? '');
  const { pieces } = draft;
  const at = name === '' ? -1 : pieces.findLastIndex((piece) => bag(piece.text) === name);
  if (at === -1) return draft;
  const before = pieces.slice(0, at).filter(isProse).length;
  const behind = pieces.slice(at + 1);
  const told = behind.filter(isProse).length;
  const count = behind.reduce((sum, piece) => sum + wordCount(piece.text), 0);
  if (before === 0 || before <= told || told > MOST_PROSE || count > MOST_WORDS) return draft;
  return drop(draft, (_, index) =>
    index < at ? null : { kind: 'author', reason: 'introduces the author' },
  );
}
