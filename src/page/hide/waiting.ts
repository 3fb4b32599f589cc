import type { Ground } from '../../clutter/ground.ts';
import { isShown } from '../../clutter/shown.ts';

/** Attributes by which pages show what was there all along. */
export const SHOWN_BY = ['class', 'style', 'open', 'hidden'];

/** Of a page with more boxes around its story than this the first are looked at: each costs a style. */
const MOST = 1000;
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal]';

/**
 * What a page may show later by a change of class rather than by adding it: dialogs, and whatever stands outside the
 * story and is not to be seen yet. In: the page and where its story is. Out: few enough to be watched one by one;
 * watching every attribute of every element would cost a page that moves more than it is worth.
 */
export function waiting(
  page: Document,
  { path, isStory }: Pick<Ground, 'path' | 'isStory'>,
): Set<Element> {
  const rows = Array.from(path).flatMap((row) => Array.from(row.children));
  const outer = path.size === 0 ? [...page.body.children] : rows;
  const apart = [...page.querySelectorAll(DIALOGS), ...outer]
    .filter((element) => !path.has(element) && !isStory(element) && page.body.contains(element))
    .slice(0, MOST);
  return new Set(apart.filter((element) => !isShown(element, page.defaultView)));
}
