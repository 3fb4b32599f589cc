import { STRETCH, type Work } from '../../core/work.ts';

/**
 * How much text an element holds, how much of it inside links, and how much in stretches long enough to be prose and
 * not a label, in UTF-16 units without white space.
 */
export type Mass = { text: number; linked: number; prose: number };
/** A text node this long is a sentence or most of one; menus, dates and buttons are shorter. */
const PROSE = 40;

const NO_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
  'OPTION',
]);

/** The next element in document order after everything inside `node`, within `root`; null at the end. */
export function after(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** An element whose inside is being read, and the one around it. */
type Open = { element: Element; mass: Mass; up: Open | null };

/**
 * The mass of every element under `root` that holds text, `root` included. Scripts and styles weigh nothing.
 * Walks without recursion: a hostile page nests thousands of levels.
 */
export function* measure(root: Element): Work<Map<Element, Mass>> {
  const masses = new Map<Element, Mass>();
  let walked = 0;
  let open: Open = { element: root, mass: nothing(), up: null };
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      close(open, masses);
      if (open.up === null) return masses;
      node = open.element.nextSibling;
      open = open.up;
      continue;
    }
    if ((walked += 1) % STRETCH === 0) yield;
    const inside: Node | null = node.firstChild;
    if (node.nodeType === 3) addText(open.mass, node.nodeValue ?? '');
    else if (inside !== null && node.nodeType === 1) {
      // nodeType 1 is an element.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const element = node as Element;
      if (!NO_TEXT.has(element.tagName)) {
        open = { element, mass: nothing(), up: open };
        node = inside;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

const nothing = (): Mass => ({ text: 0, linked: 0, prose: 0 });

/** All of an element is read: its mass is known, and its parent's grows by it. */
function close({ element, mass, up }: Open, masses: Map<Element, Mass>): void {
  if (mass.text === 0) return;
  if (element.tagName === 'A' && element.hasAttribute('href')) {
    mass.linked = mass.text;
    mass.prose = 0;
  }
  masses.set(element, mass);
  if (up === null) return;
  up.mass.text += mass.text;
  up.mass.linked += mass.linked;
  up.mass.prose += mass.prose;
}

function addText(mass: Mass, text: string): void {
  const length = inked(text);
  mass.text += length;
  if (length >= PROSE) mass.prose += length;
}

const NO_BREAK_SPACE = 0xa0;

/** How many characters of a text are not spaces: markup's indentation, and what fills an empty paragraph, is no text. */
function inked(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit !== NO_BREAK_SPACE) count += 1;
  }
  return count;
}
