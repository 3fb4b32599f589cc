import type { Removal, Run } from '../../core/story/types.ts';
import { STRETCH, type Work } from '../../core/work.ts';
import type { Piece, PieceType, Verdict } from '../piece.ts';
import { imageOf } from './image.ts';
import { inlineTags } from './inline.ts';
import { after } from './measure.ts';
import { runOf, textOf, tidy } from './runs.ts';
import { tableOf } from './table.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const LINKS = new Set(['A']);
const CAPTIONS = new Set(['FIGCAPTION', 'CAPTION']);
const HOLDERS = new Set(['LI', 'BLOCKQUOTE']);
/** Class words of the line under a picture. */
const CAPTION = /(?:^|[\s_-])(?:fig)?(?:captions?|cap|credits?|legend)(?:[\s_-]|$)/iu;

/** A link that prints its own address, as the posts of social networks do behind their text. */
const ADDRESS = /^\s*(?:https?:\/\/|pic\.(?:twitter|x)\.com\/)/iu;

type Line = {
  block: Element;
  /** The one inline element that all of the line stands in; null where there are several or none. */
  inside: Element | null;
  runs: Run[];
  linked: number;
  lastLink: Element | null;
};

export type Flow = { pieces: Piece[]; removed: Removal[] };

/**
 * Reads the live page line by line under `scope`: what the page shows as separate lines becomes separate pieces, so no
 * two words of different boxes ever touch. Bodies in <br>, in bare <div>s and in layout tables come out as paragraphs.
 * In: the scope, who is pruned and why, and Readability's vote on a text. Changes nothing.
 */
export function* flow(
  scope: Element,
  prune: (element: Element) => Verdict | null,
  holds: (text: string) => boolean,
): Work<Flow> {
  const pieces: Piece[] = [];
  const removed: Removal[] = [];
  let line: Line | null = null;

  const end = (): void => {
    const piece = line === null ? null : pieceOf(line, scope);
    if (piece !== null) {
      piece.kept = holds(piece.text);
      pieces.push(piece);
    }
    line = null;
  };
  const add = (node: Node): void => {
    const block = blockOf(node, scope);
    if (line !== null && line.block !== block) end();
    line ??= { block, inside: node.parentElement, runs: [], linked: 0, lastLink: null };
    addRun(line, node);
  };
  /** True where the element's inside is still to be read. */
  const enter = (element: Element): boolean => {
    if (element.tagName === 'BR') {
      if (line !== null && around(line.block, scope, HEADINGS) !== null)
        line.runs.push({ text: ' ' });
      else end();
      return false;
    }
    const isInline = inlineTags.has(element.tagName);
    if (element.tagName === 'IMG') {
      const image = imageOf(element);
      if (image === null) return false;
      end();
      pieces.push({ ...blank('image', element), kept: true, image });
      return false;
    }
    const verdict = prune(element);
    if (verdict !== null) {
      if (!isInline) end();
      if (verdict.kind !== 'code') removed.push({ ...verdict, text: excerpt(element) });
      return false;
    }
    if (isInline) return true;
    end();
    const table = element.tagName === 'TABLE' ? tableOf(element) : null;
    if (table === null) return true;
    if (table.text !== '') {
      const piece = { ...blank('table', element), text: table.text, table };
      pieces.push({ ...piece, kept: holds(table.text) });
    }
    return false;
  };

  let node: Node | null = scope.firstChild;
  for (let walked = 1; node !== null; walked += 1) {
    if (walked % STRETCH === 0) yield;
    let isOpen = false;
    if (node.nodeType === 3) add(node);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nodeType 1 is an element
    else if (node.nodeType === 1) isOpen = enter(node as Element);
    node = (isOpen ? node.firstChild : null) ?? after(node, scope);
  }
  end();
  return { pieces, removed };
}

const excerpt = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300);

/** The nearest element that begins a line. */
function blockOf(node: Node, scope: Element): Element {
  let at = node.parentElement;
  while (at !== null && at !== scope && inlineTags.has(at.tagName)) at = at.parentElement;
  return at ?? scope;
}

function addRun(line: Line, node: Node): void {
  const run = runOf(node, line.block);
  if (run.text === '') return;
  const link = around(node.parentElement, null, LINKS);
  // Two links side by side are two words, though only the style sheet parts them; so are a text and a printed address.
  const isAddress = link !== null && ADDRESS.test(run.text);
  if (link !== null && link !== line.lastLink && (line.lastLink !== null || isAddress))
    line.runs.push({ text: ' ' });
  line.lastLink = link;
  if (line.inside !== node.parentElement && run.text.trim() !== '') line.inside = null;
  line.runs.push(run);
  if (link !== null) line.linked += run.text.trim().length;
}

const blank = (type: PieceType, element: Element): Piece => ({
  type,
  text: '',
  runs: [],
  element,
  group: null,
  level: 0,
  linked: 0,
  kept: false,
});

/** How far up the box of a line is looked for: a subhead or a list item is never deeper, and hostile pages are. */
const LEVELS = 40;

/** The nearest element of these names around a block, itself included. */
function around(
  block: Element | null,
  scope: Element | null,
  names: ReadonlySet<string>,
): Element | null {
  let at = block;
  for (let level = 0; at !== null && at !== scope && level < LEVELS; level += 1) {
    if (names.has(at.tagName)) return at;
    at = at.parentElement;
  }
  return null;
}

function pieceOf(line: Line, scope: Element): Piece | null {
  const runs = tidy(line.runs);
  const text = textOf(runs);
  if (text === '') return null;
  const { block } = line;
  const piece = blank('paragraph', block);
  piece.runs = runs;
  piece.text = text;
  piece.linked = Math.min(1, line.linked / text.length);
  return named(piece, line, scope);
}

/** The piece of a line, told what it is by the elements around it. */
function named(piece: Piece, { block, inside }: Line, scope: Element): Piece {
  const heading = around(block, scope, HEADINGS);
  if (heading !== null) {
    piece.type = 'heading';
    piece.element = heading;
    piece.level = Number(heading.tagName.slice(1));
    return piece;
  }
  const names = `${block.getAttribute('class') ?? ''} ${inside?.getAttribute('class') ?? ''}`;
  if (CAPTION.test(names) || around(block, scope, CAPTIONS) !== null) {
    piece.type = 'caption';
    return piece;
  }
  const holder = around(block, scope, HOLDERS);
  if (holder === null) return piece;
  const isQuote = holder.tagName === 'BLOCKQUOTE';
  piece.type = isQuote ? 'quote' : 'item';
  piece.group = isQuote ? holder : holder.parentElement;
  return piece;
}
