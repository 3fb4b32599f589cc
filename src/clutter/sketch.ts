import { STRETCH, type Work } from '../core/work.ts';
import { isFollowing, isShareFrame, isSharing } from './rules/addresses.ts';

/** What an element holds, counted once in one walk; lengths in letters and digits, spaces left out. */
export type Sketch = {
  text: number;
  /** The part of `text` that stands in links or buttons. */
  linked: number;
  links: number;
  /** Every link, those around pictures too; those of them that share the page; those that lead to networks. */
  anchors: number;
  sharing: number;
  following: number;
  /** Inputs a reader types into. */
  fields: number;
  /** Images, videos, frames. */
  media: number;
  /** Text outside links in runs long enough to be sentences. */
  prose: number;
};

/** Letters per link from which links are headlines rather than words of a menu. */
export const HEADLINE = 18;
/** A run of unlinked text this long (letters) is a sentence rather than a caption or a menu entry. */
const SENTENCE = 60;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'LINK', 'META']);
const MEDIA = new Set(['svg', 'IMG', 'VIDEO', 'IFRAME', 'OBJECT', 'EMBED', 'AUDIO', 'PICTURE']);
const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** Elements that stand inside a sentence: their text belongs to the run around them. */
const INLINE = new Set([
  'A',
  'B',
  'STRONG',
  'EM',
  'I',
  'SPAN',
  'U',
  'MARK',
  'BDI',
  'FONT',
  'SUP',
  'SUB',
]);

/** A new one each time; written out, since a copy of an object costs a walk over a page as much as its counting. */
const empty = (): Sketch => ({
  text: 0,
  linked: 0,
  links: 0,
  anchors: 0,
  sharing: 0,
  following: 0,
  fields: 0,
  media: 0,
  prose: 0,
});

/** Of an element that holds nothing. */
export const NOTHING: Readonly<Sketch> = empty();

/** An element whose inside is being counted, its unlinked text so far, and the one around it. */
type Open = { element: Element; sum: Sketch; isLinked: boolean; run: number; up: Open | null };

/**
 * Counts what `root` and each element under it hold. Reads the tree only: no layout, no change. Walks without recursion: a
 * hostile page nests thousands of levels.
 */
export function* sketch(root: Element): Work<Map<Element, Sketch>> {
  const sketches = new Map<Element, Sketch>();
  const enter = (element: Element, up: Open | null): Open => {
    const sum = empty();
    sketches.set(element, sum);
    const tag = element.tagName;
    const isLinked = up?.isLinked === true || tag === 'A' || tag === 'BUTTON';
    if (!SKIPPED.has(tag)) countItself(element, sum);
    return { element, sum, isLinked, run: 0, up };
  };
  let open = enter(root, null);
  let node = inside(root);
  for (let walked = 1; ; walked += 1) {
    if (walked % STRETCH === 0) yield;
    if (node === null) {
      close(open);
      if (open.up === null) return sketches;
      node = open.element.nextSibling;
      open = open.up;
      continue;
    }
    if (node.nodeType === 3) addText(open, node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      // Node type 1 is an element; DOM types keep the two apart.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const element = node as Element;
      open = enter(element, open);
      node = inside(element);
      continue;
    }
    node = node.nextSibling;
  }
}

const inside = ({ tagName, firstChild }: Element): ChildNode | null =>
  SKIPPED.has(tagName) || tagName === 'svg' ? null : firstChild;

function countItself(element: Element, sum: Sketch): void {
  const tag = element.tagName;
  if (tag === 'A' || tag === 'IFRAME') countAddress(element, sum);
  if (MEDIA.has(tag)) sum.media = 1;
  if (FIELDS.has(tag) && element.getAttribute('type') !== 'hidden') sum.fields = 1;
}

function addText(open: Open, text: string): void {
  const letters = lettersIn(text);
  open.sum.text += letters;
  if (open.isLinked) open.sum.linked += letters;
  else open.run += letters;
}

/** All of an element is counted: what is around it holds as much more. */
function close({ element, sum, run, up }: Open): void {
  const tag = element.tagName;
  // A link around a picture alone is the picture's, not a text's.
  if (tag === 'A' && sum.text > 0) sum.links = 1;
  // Prose of inline children was counted by them as their own runs; the run here replaces it.
  if (run >= SENTENCE) sum.prose = Math.max(sum.prose, run);
  if (up === null) return;
  add(up.sum, sum);
  if (INLINE.has(tag)) up.run += sum.text - sum.linked;
}

function countAddress(element: Element, sum: Sketch): void {
  if (element.tagName === 'IFRAME') {
    const isButton = isShareFrame(element.getAttribute('src') ?? '');
    sum.anchors = isButton ? 1 : 0;
    sum.sharing = sum.anchors;
    return;
  }
  const href = element.getAttribute('href') ?? '';
  sum.anchors = 1;
  if (!href || href.startsWith('/') || href.startsWith('#')) return;
  if (isSharing(href)) sum.sharing = 1;
  else if (isFollowing(href)) sum.following = 1;
}

function add(sum: Sketch, held: Sketch): void {
  sum.text += held.text;
  sum.linked += held.linked;
  sum.links += held.links;
  sum.anchors += held.anchors;
  sum.sharing += held.sharing;
  sum.following += held.following;
  sum.fields += held.fields;
  sum.media += held.media;
  sum.prose += held.prose;
}

/** Characters that are not white space: cheaper than letters alone, and near enough for shares. */
function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x20) count += 1;
  return count;
}

/** The share of an element's text that stands in links, 0–1; 0 where there is no text. */
export function linkShare(held: Sketch): number {
  return held.text === 0 ? 0 : held.linked / held.text;
}
