import type { ListSelector, PageFeatures } from './engine.ts';

/** What elements show of themselves to the lists, for `AdList.selectors`; no text is read. */
export function featuresOf(roots: readonly Element[], url: string): PageFeatures {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  const read = (element: Element): void => {
    for (const name of element.classList) classes.add(name);
    const id = element.getAttribute('id');
    if (id) ids.add(id);
    const href = element.tagName === 'A' ? element.getAttribute('href') : null;
    if (href) hrefs.add(href);
  };
  for (const root of roots) {
    read(root);
    for (const element of root.querySelectorAll('[class], [id], a[href]')) read(element);
  }
  return { url, classes: [...classes], ids: [...ids], hrefs: [...hrefs] };
}

/**
 * The elements that a list's selectors name, each with the selector that named it.
 * In: where to look, and selectors; a selector that this browser cannot read is passed over.
 */
export function matchSelectors(
  roots: readonly Element[],
  selectors: readonly ListSelector[],
): Map<Element, ListSelector> {
  const found = new Map<Element, ListSelector>();
  for (let at = 0; at < selectors.length; at += CHUNK) {
    const chunk = selectors.slice(at, at + CHUNK);
    for (const root of roots) {
      for (const element of matching(root, chunk)) {
        const named = chunk.find(({ selector }) => matches(element, selector));
        if (named && !found.has(element)) found.set(element, named);
      }
    }
  }
  return found;
}

/** Selectors joined into one query: far cheaper than one by one, and small enough to search when it fails. */
const CHUNK = 256;

function matching(root: Element, chunk: readonly ListSelector[]): Iterable<Element> {
  const whole = query(root, chunk.map(({ selector }) => selector).join(','));
  if (whole) return whole;
  // One selector of the chunk is not CSS that this browser knows: then each is asked alone.
  const found = new Set<Element>();
  for (const { selector } of chunk) for (const one of query(root, selector) ?? []) found.add(one);
  return found;
}

/** Null where the selector cannot be read. */
function query(root: Element, selector: string): Set<Element> | null {
  try {
    const found = new Set(root.querySelectorAll(selector));
    if (root.matches(selector)) found.add(root);
    return found;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return null;
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return false;
  }
}

/** By name, not by class: a page's own DOMException is another class than an extension's. */
function isUnreadable(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError'
  );
}
