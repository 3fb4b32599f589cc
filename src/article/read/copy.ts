import { finish, STRETCH, type Work } from '../../core/work.ts';
import { inlineTags } from './inline.ts';
import { PlainElement } from './plain-node.ts';
import { PlainText } from './plain-text.ts';
import { PlainPage } from './plain-page.ts';
import { copyNames, isNameless, sample } from './weighed.ts';

/** The attribute that carries an element's number through Readability. */
export const NUMBER = 'data-safi';

/** Deeper than this, all text hangs from a paragraph at the limit: later walks then never nest further. */
const DEPTH = 120;
const INK = /\S/u;
/** Pictures and line breaks have no say in where the story is; runs of thousands of breaks take Readability seconds. */
const UNCOPIED = new Set(['IMG', 'BR', 'HR', 'PICTURE', 'SOURCE']);
/** A name from the parser may hold any sign; such an element is only a box. */
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/u;

/** What is known of an element before it is copied. */
export type Parts = {
  isLeftOut: (element: Element) => boolean;
  isStory: (element: Element) => boolean;
};

/** How much is copied at most: elements, and UTF-16 units of text. */
export type Size = { elements: number; letters: number };

/** A pruned copy of a page's body, and the live element of each number in it: elements with text of their own have one. */
export type Copy = { page: PlainPage; live: Element[] };

/** A live element whose inside is being copied, the copy that it goes to and that one's own live element, and the box around it. */
type Box = { live: Element; copied: PlainElement; own: Element; up: Box | null; depth: number };

/**
 * Copies what may be story, element by element, into a plain page; the given one is only read.
 * Images are left out: the copy is for finding the text, and the story is read from the live page.
 * Null where more than `limit` would be copied: no story is that long, and Readability would not end.
 */
export function* copy(page: Document, parts: Parts, limit: Size): Work<Copy | null> {
  const live: Element[] = [];
  const fill = (target: PlainElement): Work<boolean> =>
    filling(target, page.body, { parts, limit, live });
  const target = new PlainPage((body) => finish(fill(body)));
  return (yield* fill(target.body)) ? { page: target, live } : null;
}

type Task = { parts: Parts; limit: Size; live: Element[] };

/** Copies a body's inside, and adds the elements that are numbered to the list; false where there was more than the limit. */
function* filling(
  target: PlainElement,
  body: Element,
  { parts, limit, live }: Task,
): Work<boolean> {
  const left = { ...limit };
  const isCopied = (element: Element): boolean =>
    !UNCOPIED.has(element.tagName) && !parts.isLeftOut(element);
  const write = (box: Box, text: string): void => {
    left.letters -= text.length;
    if (!INK.test(text)) return;
    const { copied, own } = box;
    if (!copied.hasAttribute(NUMBER)) copied.setAttribute(NUMBER, String(live.push(own) - 1));
    copied.appendChild(new PlainText(sample(text)));
  };
  const enter = (element: Element, up: Box): Box => {
    left.elements -= 1;
    const depth = up.depth + 1;
    if (depth > DEPTH) return { ...up, live: element, up };
    const isParagraph = depth === DEPTH || isLine(element, isCopied);
    const copied = new PlainElement(isParagraph ? 'p' : nameOf(element));
    if (element.hasAttributes()) copyNames(element, copied, parts.isStory(element));
    up.copied.appendChild(copied);
    return { live: element, copied, own: element, up, depth };
  };

  let box: Box = { live: body, copied: target, own: body, up: null, depth: 0 };
  let node: Node | null = body.firstChild;
  let walked = 0;
  while (left.letters >= 0 && left.elements >= 0) {
    if (node === null) {
      if (box.up === null) return true;
      node = box.live.nextSibling;
      box = box.up;
      continue;
    }
    if ((walked += 1) % STRETCH === 0) yield;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nodeType 1 is an element
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (node.nodeType === 3) write(box, node.nodeValue ?? '');
    else if (element !== null && isCopied(element)) {
      if (!isDress(element)) {
        box = enter(element, box);
        node = element.firstChild;
        continue;
      }
      write(box, element.textContent);
    }
    node = node.nextSibling;
  }
  return false;
}

const nameOf = ({ localName }: Element): string => (NAME.test(localName) ? localName : 'div');

/** Only dresses its text, as <strong> does: the text is copied without it. Links are weighed. */
const isDress = (element: Element): boolean =>
  inlineTags.has(element.tagName) &&
  element.tagName !== 'A' &&
  element.firstElementChild === null &&
  isNameless(element);

/**
 * A <div> with nothing but a line of text in it, of what is copied: it becomes the paragraph that Readability would make
 * of it, which would lose its number on the way.
 */
function isLine(box: Element, isCopied: (element: Element) => boolean): boolean {
  if (box.tagName !== 'DIV') return false;
  for (let child = box.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!inlineTags.has(child.tagName) && isCopied(child)) return false;
  }
  return true;
}
