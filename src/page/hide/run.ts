import type { StyleChange } from './style.ts';
import type { Override } from './user-sheet.ts';

/**
 * Hides neighbouring child nodes that have no element of their own, in one that is made for it.
 * In: nodes of one parent, in order, and what changes styles. Undo moves the same nodes back, so that the page's markup is as it was; nodes
 * that the page has taken away meanwhile stay away. Null where the run is not in the page.
 */
export function hideRun(run: readonly ChildNode[], override: Override): StyleChange | null {
  const [first] = run;
  const parent = first?.parentNode;
  if (!first || !parent || run.some((node) => node.parentNode !== parent)) return null;
  const cover = parent.ownerDocument?.createElement('span');
  if (!cover) return null;
  parent.insertBefore(cover, first);
  cover.append(...run);
  const change = override(cover, { display: 'none' });
  return {
    element: cover,
    holds: () => change?.holds() ?? false,
    undo: () => cover.replaceWith(...cover.childNodes),
  };
}
