import { overrideStyle, type Declarations, type StyleChange } from './style.ts';

/**
 * Gives the page its scrolling back where a dialog took it and the dialog is hidden now.
 * In: the page, read at once, before anything is written. Out: what does it; where the page scrolls, nothing.
 */
export function scrollRelease(page: Document): () => StyleChange[] {
  const view = page.defaultView;
  if (!view) return () => [];
  const freed: { element: HTMLElement; declarations: Declarations }[] = [];
  let offset = 0;
  for (const element of [page.documentElement, page.body]) {
    const style = view.getComputedStyle(element);
    const isFixed = element === page.body && style.position === 'fixed';
    const isClipped = ['hidden', 'clip'].includes(style.overflowY);
    if (!isFixed && !isClipped) continue;
    // A body held at `top: -900px` is a page that was read down to 900.
    if (isFixed) offset = Math.max(0, -Number.parseFloat(style.top) || 0);
    const declarations = { 'overflow-x': 'visible', 'overflow-y': 'visible', height: 'auto' };
    freed.push({
      element,
      declarations: isFixed ? { ...declarations, position: 'static' } : declarations,
    });
  }
  return () => {
    const changes = freed.flatMap(
      ({ element, declarations }) => overrideStyle(element, declarations) ?? [],
    );
    if (offset > 0) view.scrollTo(view.scrollX, offset);
    return changes;
  };
}
