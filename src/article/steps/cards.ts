import type { LabelKind } from '../../core/lexicon/labels.ts';
import { labelOf } from '../label.ts';
import { drop } from '../piece.ts';
import type { Draft, Piece } from '../piece.ts';
import { isProse, LINK_ALONE, wordCount } from '../signs.ts';

/** How far up the box of a card is looked for. */
const LEVELS = 4;
/** A card tells a sentence or two; longer, it is a part of the story under a linked subhead. */
const TEASER_WORDS = 60;
/** A page whose prose is cards for the greater part is told in parts: none is dropped. */
const HALF = 0.5;
const LISTS = new Set<LabelKind>(['related', 'most-read']);

/**
 * Cards of other stories: a linked headline with a sentence under it, in a box of their own that holds none of the story before it; or in
 * a row to the end under a label. The headlines are left to the labels and links, which know them.
 * After `otherStory`, which takes them as marks.
 */
export function cards(draft: Draft): Draft {
  const { pieces } = draft;
  const teasers = new Set<Piece>();
  let story: Piece | null = null;
  let link: Piece | null = null;
  for (const piece of pieces) {
    if (isElsewhere(piece)) link = piece;
    else if (!isProse(piece)) continue;
    else if (link !== null && story !== null && sharesCard(piece, link, story)) teasers.add(piece);
    else [story, link] = [piece, null];
  }
  for (const piece of listed(pieces)) teasers.add(piece);
  const all = pieces.filter(isProse);
  if (length([...teasers]) > length(all) * HALF) return draft;
  return drop(draft, (piece) =>
    teasers.has(piece) ? { kind: 'related', reason: 'a card of another story' } : null,
  );
}

const length = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Nothing but a link to another page: entries of a live blog link to themselves. */
function isElsewhere(piece: Piece): boolean {
  if (piece.linked < LINK_ALONE || isProse(piece)) return false;
  const href = piece.runs.find((run) => run.href !== undefined)?.href;
  const { URL: here } = piece.element.ownerDocument;
  return href !== undefined && new URL(href).pathname !== new URL(here).pathname;
}

/** Is the smallest box around link and teaser without the story, and short? */
function sharesCard(teaser: Piece, link: Piece, story: Piece): boolean {
  let box = link.element.parentElement;
  for (let level = 0; box !== null && level < LEVELS; level += 1, box = box.parentElement) {
    if (box.contains(story.element)) return false;
    if (box.contains(teaser.element)) return wordCount(teaser.text) <= TEASER_WORDS;
  }
  return false;
}

const isHead = (piece: Piece | undefined): boolean =>
  piece?.type === 'heading' && isElsewhere(piece);

/** The teasers of a list that goes on to the end: a label, then linked headings with at most one paragraph under each. */
function listed(pieces: readonly Piece[]): Piece[] {
  const head = pieces.findLastIndex((piece) => {
    const match = labelOf(piece);
    return match !== null && match.rest === 0 && LISTS.has(match.kind);
  });
  const tail = head === -1 ? [] : pieces.slice(head + 1).filter(({ type }) => type !== 'image');
  if (tail.filter(isHead).length < 2) return [];
  const isList = tail.every((piece, at) => isHead(piece) || isHead(tail[at - 1]));
  return isList ? tail.filter(isProse) : [];
}
