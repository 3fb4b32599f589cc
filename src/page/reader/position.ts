/** Where someone reads: a block, and the share of it that is above the upper edge. */
export type Position = { block: number; part: number };

/** What of the upper edge belongs to no line: under the progress rule. */
const HEAD = 40;

/** The elements that show a story's blocks, by the index that each carries; null for a block that is not shown. */
export function blockElements(root: ParentNode, length: number): (Element | null)[] {
  const elements = Array.from({ length }, (): Element | null => null);
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]'))
    elements[Number(element.dataset['block'])] = element;
  return elements;
}

const isShown = (element: Element | null): element is Element =>
  element !== null && element.getBoundingClientRect().height > 0;

/** The reading position in a scrolled list of blocks; null above its first block. */
export function positionIn(
  scroller: Element,
  elements: readonly (Element | null)[],
): Position | null {
  const edge = scroller.getBoundingClientRect().top + HEAD;
  const block = elements.findIndex(
    (element) => isShown(element) && element.getBoundingClientRect().bottom > edge,
  );
  const box = elements[block]?.getBoundingClientRect();
  if (!box) return null;
  const part = Math.max(0, (edge - box.top) / box.height);
  return block === 0 && part === 0 ? null : { block, part };
}

/** Scrolls so that the position is at the upper edge again, whatever the size of the text now is. */
export function goToPosition(
  scroller: Element,
  elements: readonly (Element | null)[],
  { block, part }: Position,
): void {
  const element = elements[block];
  if (!isShown(element ?? null) || !element) return;
  const box = element.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect().top + HEAD;
  scroller.scrollTop += box.top + part * box.height - edge;
}

/** Share of the way through, 0 to 1; 1 where there is nothing to scroll. */
export function progressOf(scroller: Element): number {
  const way = scroller.scrollHeight - scroller.clientHeight;
  return way <= 0 ? 1 : Math.min(1, Math.max(0, scroller.scrollTop / way));
}
