import type { Declarations } from './style.ts';

/** Styles that let the story use the room that hidden things leave. */
export type LayoutPlan = { element: Element; declarations: Declarations }[];

/** The width that a story may take at most when its column grows, beside the width it has already. */
const MEASURE = '46rem';
const HIDE: Declarations = { display: 'none' };
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

/**
 * What else changes when these elements are hidden: boxes that hold nothing any more go too (their padding and least
 * height would stay as gaps), and the story's column takes the room of a column that is gone.
 * Reads layout, changes nothing; ask before the elements are hidden.
 */
export function planLayout(hidden: ReadonlySet<Element>, path: ReadonlySet<Element>): LayoutPlan {
  const gone = new Set(hidden);
  const plan: LayoutPlan = [];
  for (const element of hidden) {
    let up = element.parentElement;
    while (up && !path.has(up) && !gone.has(up) && up.tagName !== 'BODY' && isEmptied(up, gone)) {
      gone.add(up);
      plan.push({ element: up, declarations: HIDE });
      up = up.parentElement;
    }
  }
  for (const column of path) {
    const declarations = widened(column, path, gone);
    if (declarations) plan.push({ element: column, declarations });
  }
  return plan;
}

/** True where nothing that a reader could see is left in a box. */
function isEmptied(box: Element, gone: ReadonlySet<Element>): boolean {
  for (const node of box.childNodes) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return false;
  }
  return [...box.children].every(
    (child) =>
      gone.has(child) ||
      VOID.has(child.tagName) ||
      (!HOLDING.has(child.tagName) && isEmptied(child, gone)),
  );
}

/** The styles of a column of the story whose neighbours are all gone; null where none was, or one stays. */
function widened(
  column: Element,
  path: ReadonlySet<Element>,
  gone: ReadonlySet<Element>,
): Declarations | null {
  const row = column.parentElement;
  if (!row || !path.has(row) || row.tagName === 'HTML') return null;
  const others = [...row.children].filter((child) => child !== column && !VOID.has(child.tagName));
  if (!others.some((child) => gone.has(child))) return null;
  const box = column.getBoundingClientRect();
  if (box.width === 0) return null;
  const beside = others.filter((child) => isBeside(child.getBoundingClientRect(), box));
  if (beside.length === 0 || beside.some((child) => !gone.has(child))) return null;
  return {
    width: 'auto',
    'max-width': `max(${Math.round(box.width)}px, min(100%, ${MEASURE}))`,
    float: 'none',
    flex: '1 1 auto',
    'grid-column': '1 / -1',
    'margin-inline': 'auto',
  };
}

function isBeside(other: DOMRect, box: DOMRect): boolean {
  if (other.width === 0 || other.height === 0) return false;
  const isApart = other.left >= box.right - 2 || other.right <= box.left + 2;
  return isApart && other.top < box.bottom && other.bottom > box.top;
}
