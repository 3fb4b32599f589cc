/** Elements that show nothing. */
const VOID = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'BR', 'HR']);
const HOLDING = new Set([
  'IMG',
  'VIDEO',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'AUDIO',
  'CANVAS',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'svg',
]);
const HEADING = /^H[2-6]$/u;

/** True for an element that a reader sees nothing of, a rule aside. */
export const isVoid = (element: Element): boolean => VOID.has(element.tagName);

/** True for a heading below the headline. */
export const isHeading = (element: Element): boolean => HEADING.test(element.tagName);

/** What is left of a box: nothing, only headings (of what is gone), or something. */
type Rest = 'nothing' | 'headings' | 'something';

/**
 * True where nothing that a reader could see is left in a box: counting pixels are nothing, and a heading whose box has
 * lost what it headed is nothing.
 */
export function isEmptied(box: Element, gone: ReadonlySet<Element>): boolean {
  if (HOLDING.has(box.tagName)) return isPixel(box);
  const rest = restOf(box, gone);
  return rest === 'nothing' || (rest === 'headings' && headsOneOf(box, gone));
}

function restOf(box: Element, gone: ReadonlySet<Element>): Rest {
  let rest: Rest = 'nothing';
  for (const node of box.childNodes) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return 'something';
  }
  for (const child of box.children) {
    if (gone.has(child) || isVoid(child)) continue;
    const held = restOfChild(child, gone);
    if (held === 'something') return held;
    if (held === 'headings') rest = held;
  }
  return rest;
}

function restOfChild(child: Element, gone: ReadonlySet<Element>): Rest {
  if (HOLDING.has(child.tagName)) return isPixel(child) ? 'nothing' : 'something';
  const rest = restOf(child, gone);
  return rest === 'something' && isHeading(child) ? 'headings' : rest;
}

/** Pictures and frames that only count readers say so in their size. */
function isPixel(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => element.getAttribute(name));
  return (width === '1' || width === '0') && (height === '1' || height === '0');
}

/** True where something gone stands below the first heading in a box. */
function headsOneOf(box: Element, gone: ReadonlySet<Element>): boolean {
  const heading = box.querySelector('h2, h3, h4, h5, h6');
  for (const one of gone) {
    if (heading && box.contains(one) && heading.compareDocumentPosition(one) & 4) return true;
  }
  return false;
}
