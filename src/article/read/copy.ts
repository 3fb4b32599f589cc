import { inlineTags } from './inline.ts';

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
const INK = /\S/u;
/** Pictures and line breaks have no say in where the story is; runs of thousands of breaks take Readability seconds. */
const PLAIN = /^[A-Za-z][A-Za-z0-9-]*$/u;
const DRESS = new Set([...inlineTags].filter((name) => name !== 'A'));
const UNCOPIED = new Set(['IMG', 'BR', 'HR', 'PICTURE', 'SOURCE']);

/** Links that Readability treats apart. Any other address only costs it time: it would be made absolute, and is not read. */
const WEIGHED = /^(?:#|javascript:)/u;

/** Names for which Readability throws a box away unread: kept from it where the box holds the story. */
const UNLUCKY =
  /-ad-|banner|breadcrumb|comb?x|comment|community|disqus|extra|footer|gdpr|header|hidden|menu|meta|popup|promo|related|remark|replies|rss|share|shoutbox|sidebar|social|sponsor|supplemental|tags|widget/iu;
const NAMES: ReadonlySet<string> = new Set(['class', 'id', 'role']);

/** What is known of an element before it is copied. */
export type Parts = {
  isLeftOut: (element: Element) => boolean;
  isStory: (element: Element) => boolean;
};

/** How much is copied at most: elements, and UTF-16 units of text. */
export type Size = { elements: number; letters: number };

/** A pruned copy of a page's body, and the live element of each number in it: elements with text of their own have one. */
export type Copy = { page: Document; live: Element[] };

/** A live element that is being copied, inside another one. */
type Box = { live: Element; copied: Element; up: Box | null; depth: number; isNumbered: boolean };

/**
 * Copies what may be story, element by element, into a new document; the given one is only read.
 * Images are left out: the copy is for finding the text, and the story is read from the live page.
 * Null where more than `limit` would be copied: no story is that long, and Readability would not end.
 */
export function copy(page: Document, parts: Parts, limit: Size): Copy | null {
  const target = page.implementation.createHTMLDocument('');
  const live: Element[] = [];
  const left = { ...limit };
  const write = (box: Box, text: string): void => {
    left.letters -= text.length;
    if (!INK.test(text)) return;
    if (!box.isNumbered) box.copied.setAttribute(NUMBER, String(live.push(box.live) - 1));
    box.isNumbered = true;
    box.copied.append(sample(text));
  };
  const isCopied = (element: Element): boolean =>
    !UNCOPIED.has(element.tagName) && !parts.isLeftOut(element);
  const enter = (element: Element, up: Box): Box => {
    left.elements -= 1;
    const copied = clone(element, target, { ...parts, isCopied });
    up.copied.append(copied);
    const depth = up.depth + 1;
    return depth > DEPTH
      ? { ...up, live: element, up }
      : { live: element, copied, up, depth, isNumbered: false };
  };

  let box: Box = { live: page.body, copied: target.body, up: null, depth: 0, isNumbered: true };
  let node: Node | null = page.body.firstChild;
  while (left.letters >= 0 && left.elements >= 0) {
    if (node === null) {
      if (box.up === null) return { page: target, live };
      node = box.live.nextSibling;
      box = box.up;
      continue;
    }
    if (node.nodeType === 3) write(box, node.nodeValue ?? '');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nodeType 1 is an element
    else if (node.nodeType === 1 && isCopied(node as Element)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const element = node as Element;
      if (isPlain(element)) write(box, element.textContent);
      else {
        box = enter(element, box);
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return null;
}

/** Only dresses its text, and says nothing that Readability weighs: the text alone is copied. */
const isPlain = (element: Element): boolean =>
  DRESS.has(element.tagName) &&
  element.firstElementChild === null &&
  !COPIED.some((name) => element.hasAttribute(name));

/** A <div> with nothing but a line of text in it. */
function isLine(box: Element, isCopied: (element: Element) => boolean): boolean {
  if (box.tagName !== 'DIV') return false;
  for (let child = box.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!inlineTags.has(child.tagName) && isCopied(child)) return false;
  }
  return true;
}

/**
 * An empty element of the same name with the attributes that Readability weighs. A line's box becomes the paragraph that
 * Readability would make of it, which would lose its number on the way.
 */
function clone(
  element: Element,
  target: Document,
  parts: Parts & { isCopied: (element: Element) => boolean },
): Element {
  // A name from the parser may hold signs that createElement refuses; such an element is only a box.
  const name = PLAIN.test(element.localName) ? element.localName : 'div';
  const copied = target.createElement(isLine(element, parts.isCopied) ? 'p' : name);
  if (!element.hasAttributes()) return copied;
  const isStory = parts.isStory(element);
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value === null || (name === 'href' && !WEIGHED.test(value))) continue;
    if (isStory && NAMES.has(name) && UNLUCKY.test(value)) continue;
    copied.setAttribute(name, value);
  }
  return copied;
}

/** The beginning of a text with the commas of the whole. */
function sample(text: string): string {
  if (text.length <= TEXT) return text;
  let commas = '';
  for (let at = TEXT; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ',' || sign === '\u060C') commas += sign;
  }
  return text.slice(0, TEXT) + commas;
}
