import { overrideStyle, type StyleChange } from './style.ts';

/**
 * Gives the page its scrolling back where a dialog took it and the dialog is hidden now.
 * In: the page. Out: the changes made, none where the page scrolls, or is no higher than the window.
 */
export function releaseScrollLock(page: Document): StyleChange[] {
  const view = page.defaultView;
  if (!view) return [];
  const changes: StyleChange[] = [];
  let offset = 0;
  for (const element of [page.documentElement, page.body]) {
    const style = view.getComputedStyle(element);
    const isFixed = element === page.body && style.position === 'fixed';
    const isClipped = ['hidden', 'clip'].includes(style.overflowY);
    if (!isFixed && !isClipped) continue;
    // A body held at `top: -900px` is a page that was read down to 900.
    if (isFixed) offset = Math.max(0, -Number.parseFloat(style.top) || 0);
    const freed = {
      overflow: 'visible',
      height: 'auto',
      ...(isFixed ? { position: 'static' } : {}),
    };
    const change = overrideStyle(element, freed);
    if (change) changes.push(change);
  }
  if (offset > 0) view.scrollTo(view.scrollX, offset);
  return changes;
}
