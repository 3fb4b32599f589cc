/** What a mark says; the style of each is `::highlight(safi-<kind>)` in the sheet of the surface. */
export type MarkKind = 'names' | 'name' | 'jump' | 'speaking';

/** Later ones are drawn over earlier ones. */
const ORDER: readonly MarkKind[] = ['names', 'name', 'jump', 'speaking'];

const key = (kind: MarkKind): string => `safi-${kind}`;

/**
 * Marks ranges without touching the text: no element is put into a word, whose letters must stay joined.
 * Marks of the same kind are replaced; none takes them away.
 */
export function mark(kind: MarkKind, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
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
