/** What a mark says; the style of each is `::highlight(safi-<kind>)` in the sheet of the surface. */
export type MarkKind = 'names' | 'name' | 'jump' | 'speaking';

/** Later ones are drawn over earlier ones. */
const ORDER: readonly MarkKind[] = ['names', 'name', 'jump', 'speaking'];

const key = (kind: MarkKind): string => `safi-${kind}`;

/** Kinds that say where to look: one place at a time. */
const PLACES: ReadonlySet<MarkKind> = new Set(['jump', 'speaking']);

/** Where the browser marks no ranges a place is its whole block, and names have no mark. */
const marked = new Map<MarkKind, Element>();

function markBlock(kind: MarkKind, range: Range | undefined): void {
  marked.get(kind)?.removeAttribute(`data-${kind}`);
  marked.delete(kind);
  const block = range?.startContainer.parentElement?.closest('[data-block]');
  if (!block || !PLACES.has(kind)) return;
  block.setAttribute(`data-${kind}`, '');
  marked.set(kind, block);
}

/**
 * Marks ranges without touching the text: no element is put into a word, whose letters must stay joined.
 * Marks of the same kind are replaced; none takes them away. Without the CSS Custom Highlight API
 * (https://www.w3.org/TR/css-highlight-api-1/) the reader's block that holds the first range is marked.
 */
export function mark(kind: MarkKind, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return markBlock(kind, ranges[0]);
  if (ranges.length === 0) {
    CSS.highlights.delete(key(kind));
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = ORDER.indexOf(kind);
  CSS.highlights.set(key(kind), highlight);
}

/** Takes every mark of ours away. */
export function unmarkAll(): void {
  for (const kind of ORDER) mark(kind, []);
}
