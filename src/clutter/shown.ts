/** The boxes that a rule may ask of an element: its style as computed, and the window that it is seen in. */
type View = Pick<Window, 'getComputedStyle' | 'innerWidth' | 'innerHeight'>;

/**
 * False for what waits to be shown: not displayed, laid over the page without being seen, or outside of the window.
 * A menu, a search field or a dialog may be that, and the reader may ask for it. Without a layout, always true.
 */
export function isShown(element: Element, view: View | null): boolean {
  if ('checkVisibility' in element && !element.checkVisibility()) return false;
  const style = view?.getComputedStyle(element);
  if (!style || !view || !/^(?:fixed|absolute)$/u.test(style.position)) return true;
  if (style.visibility === 'hidden' || Number(style.opacity) === 0) return false;
  return style.position !== 'fixed' || isInWindow(element.getBoundingClientRect(), view);
}

function isInWindow({ left, top, right, bottom }: DOMRect, view: View): boolean {
  if (left === right && top === bottom) return true;
  return right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
}
