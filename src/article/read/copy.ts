import { inlineTags } from './inline.ts';
import { after } from './measure.ts';

/** The attribute that carries an element's number through Readability. */
export const NUMBER = 'data-safi';

const COPIED = ['class', 'id', 'role', 'itemprop', 'rel', 'href'] as const;
/** Deeper than this, children hang from the ancestor at the limit: later walks then never nest further. */
const DEPTH = 120;
/**
 * Of each text node, this many UTF-16 units are copied, and of the rest its commas. Readability weighs a paragraph by its
 * length up to 300 and by its commas, and reads every text many times over: the other letters cost much and decide nothing.
 */
const TEXT = 320;
const NO_COMMA = /[^,\u060C]+/gu;
/** Pictures and line breaks have no say in where the story is; runs of thousands of breaks take Readability seconds. */
const UNCOPIED = new Set(['IMG', 'BR', 'HR', 'PICTURE', 'SOURCE']);

/** Links that Readability treats apart. Any other address only costs it time: it would be made absolute, and is not read. */
const WEIGHED = /^(?:#|javascript:)/u;

/** Names for which Readability throws a box away unread: kept from it where the box holds the story. */
const UNLUCKY =
  /-ad-|banner|breadcrumb|comb?x|comment|community|disqus|extra|footer|gdpr|header|hidden|menu|meta|popup|promo|related|remark|replies|rss|share|shoutbox|sidebar|social|sponsor|supplemental|tags|widget/iu;
const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'role']);

/** What is known of an element before it is copied. */
export type Parts = {
  isPruned: (element: Element) => boolean;
  isStory: (element: Element) => boolean;
};

/** How much is copied at most: elements, and UTF-16 units of text. */
export type Size = { elements: number; letters: number };

/** A pruned copy of a page's body, and the live element of each number in it. */
export type Copy = { page: Document; live: Element[] };

/**
 * Copies what may be story, element by element, into a new document; the given one is only read.
 * Images are left out: the copy is for finding the text, and the story is read from the live page.
 * Null where more than `limit` would be copied: no story is that long, and Readability would not end.
 */
export function copy(page: Document, parts: Parts, limit: Size): Copy | null {
  const target = page.implementation.createHTMLDocument('');
  const live: Element[] = [];
  let letters = 0;
  const parents = new Map<Node, { copied: Element; depth: number }>();
  parents.set(page.body, { copied: target.body, depth: 0 });
  let node: Node | null = page.body.firstChild;
  while (node !== null) {
    const parent = node.parentNode === null ? undefined : parents.get(node.parentNode);
    if (parent === undefined) break;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      letters += text.length;
      if (letters > limit.letters) return null;
      if (text.trim() !== '') parent.copied.append(sample(text));
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nodeType 1 is an element
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element === null || UNCOPIED.has(element.tagName) || parts.isPruned(element)) {
      node = after(node, page.body);
      continue;
    }
    if (live.length >= limit.elements) return null;
    const copied = clone(element, target, parts.isStory(element));
    copied.setAttribute(NUMBER, String(live.push(element) - 1));
    const { depth } = parent;
    parent.copied.append(copied);
    parents.set(element, depth < DEPTH ? { copied, depth: depth + 1 } : parent);
    node = element.firstChild ?? after(element, page.body);
  }
  for (const box of target.querySelectorAll('div')) if (isLine(box)) rename(box, target);
  return { page: target, live };
}

/** A <div> with nothing but a line of text in it. */
const isLine = (box: Element): boolean =>
  box.firstChild !== null &&
  Array.from(box.children).every((child) => inlineTags.has(child.tagName));

/** Makes it the paragraph that Readability would make of it, which would lose its number on the way. */
function rename(box: Element, target: Document): void {
  const paragraph = target.createElement('p');
  for (const { name, value } of box.attributes) paragraph.setAttribute(name, value);
  paragraph.append(...box.childNodes);
  box.replaceWith(paragraph);
}

/** An empty element of the same name with the attributes that Readability weighs. */
function clone(element: Element, target: Document, isStory: boolean): Element {
  // A name from the parser may hold signs that createElement refuses; such an element is only a box.
  const isPlain = /^[A-Za-z][A-Za-z0-9-]*$/u.test(element.localName);
  const copied = target.createElement(isPlain ? element.localName : 'div');
  if (!element.hasAttributes()) return copied;
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value === null || (name === 'href' && !WEIGHED.test(value))) continue;
    if (isStory && NAMES.has(name) && UNLUCKY.test(value)) continue;
    copied.setAttribute(name, value);
  }
  return copied;
}

/** The beginning of a text with the commas of the whole. */
const sample = (text: string): string =>
  text.length <= TEXT ? text : text.slice(0, TEXT) + text.slice(TEXT).replace(NO_COMMA, '');
