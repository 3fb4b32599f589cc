import { labelAt } from '../../core/text/labels.ts';
import type { Outline } from '../../core/report/types.ts';

/** Attributes that say what an element is. None of them is text for readers: no `alt`, `title`, `href`, `content`. */
const TELLING = [
  'id',
  'class',
  'role',
  'itemprop',
  'itemtype',
  'property',
  'name',
  'rel',
  'type',
  'lang',
  'dir',
  'hidden',
  'aria-hidden',
  'aria-modal',
];

/** What is in them is no markup of the page's, or has no end. */
const CLOSED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe']);

/** More elements, or deeper ones, make no report that somebody reads. */
const MOST = { elements: 12_000, depth: 120 };

/** What is known of single elements: the block that was read there, the kind of clutter. */
export type Notes = ReadonlyMap<Element, Partial<Outline>>;

/** A longer word, or one that is not of a programmer's alphabet, may be made of a heading: «id="ما-الذي-بقي"». */
const NAME = /^[\u0021-\u007E]{1,40}$/u;

/** A name or list of names as it is, each that may be prose as the number of its letters. */
const named = (value: string): string =>
  value
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (NAME.test(word) ? word : `*${word.length}*`))
    .join(' ');

function attributesOf(element: Element): Record<string, string> {
  const told = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, named(value)] as const];
  });
  const time = element.getAttribute('datetime');
  // The shape of a date, which is what a parser stumbles over.
  if (time) told.push(['datetime', time.replaceAll(/\p{N}/gu, '9').replaceAll(/\p{L}/gu, 'T')]);
  return Object.fromEntries(told);
}

/** A text as its letters, or as the label that it is; null for white space alone. */
function told(text: string): number | string | null {
  const folded = text.replaceAll(/\s+/gu, ' ').trim();
  if (folded === '') return null;
  const label = labelAt(folded);
  return label?.rest === 0 ? label.label : folded.length;
}

const isOurs = (element: Element): boolean => element.localName.startsWith('safi-');

/** Node types by the DOM's own numbers: a page of a test has a `Node` of its own. */
const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The outline of a page, and whether it is the whole of it. The page is only read. */
export function outlineOf(root: Element, notes: Notes): { page: Outline; isCut: boolean } {
  let left = MOST.elements;
  let isCut = false;
  const inside = (node: Node, depth: number): Outline | number | string | null => {
    if (node.nodeType === TEXT) return told(node.nodeValue ?? '');
    if (!isElement(node) || isOurs(node)) return null;
    if (left > 0 && depth <= MOST.depth) return outline(node, depth);
    isCut = true;
    return null;
  };
  const outline = (element: Element, depth: number): Outline => {
    left -= 1;
    const tag = element.localName;
    const attributes = attributesOf(element);
    const nodes = CLOSED.has(tag) ? [] : [...element.childNodes];
    const has = nodes.map((node) => inside(node, depth + 1)).filter((part) => part !== null);
    return {
      tag,
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...notes.get(element),
      ...(has.length > 0 && { has }),
    };
  };
  const page = outline(root, 0);
  return { page, isCut };
}
