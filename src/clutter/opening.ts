import { labelAt, type LabelMatch } from '../core/text/labels.ts';

/** The first block of text in an element: its words up to the next block, and the element they stand in. */
export type Opening = { text: string; element: Element };

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg']);
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
  'SMALL',
  'TIME',
  'LABEL',
  'BUTTON',
]);
const LIMIT = 160;

/** What was found in each element of one look at a page: a wrapper opens with what its first box opens with. */
export type Openings = Map<Element, Opening | null>;

/**
 * `<div><h3>اقرأ أيضا</h3><ul>…` opens with «اقرأ أيضا», in the h3. Null where there is no text.
 * Empty elements, scripts and pictures before the first words are passed over.
 */
export function opening(element: Element, known: Openings = new Map()): Opening | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const found = read(element, known);
  known.set(element, found);
  return found;
}

function read(element: Element, known: Openings): Opening | null {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      text += child.nodeValue ?? '';
    } else if (child.nodeType === 1) {
      // Node type 1 is an element; DOM types keep the two apart.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const inner = child as Element;
      if (SKIPPED.has(inner.tagName)) continue;
      if (INLINE.has(inner.tagName) && !inner.firstElementChild) {
        text += ` ${inner.textContent ?? ''}`;
      } else if (text.trim()) {
        break;
      } else {
        const found = opening(inner, known);
        if (found) return found;
      }
    }
    if (text.length > LIMIT) break;
  }
  text = text.trim().slice(0, LIMIT);
  return text ? { text, element } : null;
}

/** Nested wrappers open with the same words, and so do the boxes of one template. */
const seen = new Map<string, LabelMatch | null>();
const SEEN_LIMIT = 2000;

/** The label that an opening begins with, if it begins with one. */
export function labelOf(found: Opening): LabelMatch | null {
  const known = seen.get(found.text);
  if (known !== undefined) return known;
  if (seen.size > SEEN_LIMIT) seen.clear();
  const match = labelAt(found.text);
  seen.set(found.text, match);
  return match;
}
