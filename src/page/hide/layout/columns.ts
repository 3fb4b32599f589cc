import type { Declarations } from '../style.ts';
import type { Room } from './plan.ts';
import { isVoid } from './emptied.ts';

/** The width that a story may take at most when its column grows, beside the width it has already. */
const MEASURE = '46rem';
/** Padding this wide (pixels) on the side of a column that is gone was kept for it. */
const RESERVED = 100;

/** A column of the story that takes the room of its neighbours, and the neighbours that are gone from beside it. */
type Widened = { declarations: Declarations; beside: readonly Element[] };

/**
 * The styles of a column of the story whose neighbours are all gone; null where none was, or one stays, or the column has
 * been widened and no more has gone.
 * In: one of the story's ancestors, as the page is before the newly gone are hidden.
 */
export function widened(column: Element, { gone, path, sides, wide }: Room): Widened | null {
  const row = column.parentElement;
  if (!row || !path.has(row) || row.tagName === 'HTML') return null;
  const others = [...row.children].filter((child) => child !== column && !isVoid(child));
  if (!others.some((child) => gone.has(child))) return null;
  const box = column.getBoundingClientRect();
  if (box.width === 0) return null;
  const seen = others.filter((child) => isBeside(child.getBoundingClientRect(), box));
  // What went in an earlier batch has no box any more.
  const before = sides.get(column) ?? [];
  const newly = seen.filter((child) => gone.has(child));
  const beside = [...before, ...newly];
  sides.set(column, beside);
  if (newly.length === 0 && wide.has(column)) return null;
  if (beside.length === 0 || seen.some((child) => !gone.has(child))) return null;
  return {
    beside,
    declarations: {
      width: 'auto',
      'max-width': `max(${Math.round(box.width)}px, min(100%, ${MEASURE}))`,
      float: 'none',
      flex: '1 1 auto',
      'grid-column': '1 / -1',
      'margin-inline': 'auto',
      ...keptPadding(column),
    },
  };
}

function keptPadding(column: Element): Declarations {
  const style = column.ownerDocument.defaultView?.getComputedStyle(column);
  const sides = ['padding-left', 'padding-right'];
  const wide = sides.filter(
    (side) => Number.parseFloat(style?.getPropertyValue(side) ?? '') >= RESERVED,
  );
  return Object.fromEntries(wide.map((side) => [side, '0']));
}

function isBeside(other: DOMRect, box: DOMRect): boolean {
  if (other.width === 0 || other.height === 0) return false;
  const isApart = other.left >= box.right - 2 || other.right <= box.left + 2;
  return isApart && other.top < box.bottom && other.bottom > box.top;
}
