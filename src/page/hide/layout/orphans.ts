import { isEmptied, isHeading, isVoid } from './emptied.ts';
import type { Room } from './plan.ts';

/** Empty boxes lower than this (pixels) are no gap; those that only end a float are lower. */
const GAP = 16;

/**
 * What stands alone when its neighbours are gone: a rule between nothing and nothing, a heading of nothing, an empty
 * box that kept room. In: one of the story's ancestors with something newly gone in it. Out: each with the gone
 * neighbour that it goes with.
 */
export function orphans(row: Element, room: Room): { element: Element; because: Element }[] {
  const children = [...row.children].filter((child) => child.tagName === 'HR' || !isVoid(child));
  const found: { element: Element; because: Element }[] = [];
  const isGone = (child: Element | undefined): boolean =>
    child !== undefined && (room.gone.has(child) || found.some(({ element }) => element === child));
  for (const [at, child] of children.entries()) {
    if (isGone(child) || room.path.has(child) || room.isStory(child)) continue;
    const because = [children[at + 1], children[at - 1]].find(isGone);
    if (!because) continue;
    const left = children.filter((one) => !isGone(one));
    const place = left.indexOf(child);
    if (isAlone(child, { before: left[place - 1], after: left[place + 1], because, room }))
      found.push({ element: child, because });
  }
  return found;
}

type Neighbours = {
  before: Element | undefined;
  after: Element | undefined;
  because: Element;
  room: Room;
};

function isAlone(child: Element, { before, after, because, room }: Neighbours): boolean {
  if (child.tagName === 'HR') return !before || !after || after.tagName === 'HR';
  if (isHeading(child)) {
    const isOverGone = Boolean(child.compareDocumentPosition(because) & 4);
    return isOverGone && (!after || isHeading(after) || after.tagName === 'HR');
  }
  if (!isEmptied(child, room.gone)) return false;
  const style = child.ownerDocument.defaultView?.getComputedStyle(child);
  return child.getBoundingClientRect().height >= GAP && style?.backgroundImage === 'none';
}
