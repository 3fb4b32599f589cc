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

/**
 * The mass of every element under `root` that holds text. Scripts and styles weigh nothing.
 * Walks without recursion: a hostile page nests thousands of levels.
 */
export function measure(root: Element): Map<Element, Mass> {
  const masses = new Map<Element, Mass>();
  const links = new Set<Element>();
  const order: Element[] = [];
  let node: Node | null = root;
  while (node !== null) {
    const children: Node | null = node.firstChild;
    if (node.nodeType === 3) addText(masses, node);
    else if (node.nodeType === 1) {
      // nodeType 1 is an element.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const element = node as Element;
      if (NO_TEXT.has(element.tagName)) {
        node = after(node, root);
        continue;
      }
      order.push(element);
      if (element.tagName === 'A' && element.hasAttribute('href')) links.add(element);
    }
    node = children ?? after(node, root);
  }
  for (const element of order.toReversed()) {
    const own = masses.get(element);
    if (own === undefined) continue;
    if (links.has(element)) {
      own.linked = own.text;
      own.prose = 0;
    }
    const parent = element.parentElement;
    if (parent === null || element === root) continue;
    const sum = massOf(masses, parent);
    sum.text += own.text;
    sum.linked += own.linked;
    sum.prose += own.prose;
  }
  return masses;
}

function massOf(masses: Map<Element, Mass>, element: Element): Mass {
  const found = masses.get(element);
  if (found !== undefined) return found;
  const made = { text: 0, linked: 0, prose: 0 };
  masses.set(element, made);
  return made;
}

function addText(masses: Map<Element, Mass>, node: Node): void {
  const parent = node.parentElement;
  const length = inked(node.nodeValue ?? '');
  if (parent === null || length === 0) return;
  const mass = massOf(masses, parent);
  mass.text += length;
  if (length >= PROSE) mass.prose += length;
}

/** How many characters of a text are above the space: markup's indentation is not text. */
function inked(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x20) count += 1;
  return count;
}
