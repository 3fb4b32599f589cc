import type { Image, Removal, Run, Table } from '../core/story/types.ts';

export type PieceType = 'heading' | 'paragraph' | 'item' | 'quote' | 'image' | 'caption' | 'table';

/** One line of the page as it is read: what later becomes a block, or a part of one. */
export type Piece = {
  type: PieceType;
  /** Runs joined, white space folded. */
  text: string;
  runs: Run[];
  /** The live element that holds it. */
  element: Element;
  /** The list or quote that it belongs to; pieces of one group become one block. */
  group: Element | null;
  /** Of a heading, 1 to 6. */
  level: number;
  /** Share of the text that is inside links, 0 to 1. */
  linked: number;
  /** Did Readability keep it? */
  kept: boolean;
  image?: Image;
  table?: Table;
};

/** The story while it is being worked on: each step takes one and gives the next. */
export type Draft = {
  pieces: readonly Piece[];
  removed: readonly Removal[];
  /** The page's headline, and the live element that shows it. */
  title: string;
  headline: Element | null;
  byline: string | null;
};

export type Step = (draft: Draft) => Draft;

/** Why a piece goes: the kind and reason of its `Removal`. */
export type Verdict = { kind: string; reason: string };

/** The draft without the pieces that `judge` gives a reason against; each is kept as a removal. */
export function drop(draft: Draft, judge: (piece: Piece, at: number) => Verdict | null): Draft {
  const verdicts = draft.pieces.map(judge);
  if (verdicts.every((verdict) => verdict === null)) return draft;
  const pieces: Piece[] = [];
  const removed = [...draft.removed];
  draft.pieces.forEach((piece, at) => {
    const verdict = verdicts[at];
    if (verdict) removed.push({ ...verdict, text: piece.text || (piece.image?.alt ?? '') });
    else pieces.push(piece);
  });
  return { ...draft, pieces, removed };
}
