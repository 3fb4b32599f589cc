import { adopt, sheetOf } from '../sheet.ts';

/**
 * Leaves a page as it is laid out, unseen, until the undo: new faces and a root that no longer scrolls would have all of it
 * styled, laid out and painted again before the reader is seen over it. It keeps its height, and so its place.
 * @returns the undo
 */
export function hold(page: Document): () => void {
  const { body } = page;
  // A body that scrolls by itself would lose its place: without its content it has nothing to scroll.
  if (!body || body.scrollTop > 0) return () => undefined;
  const { clientWidth, clientHeight } = body;
  let undo: (() => void) | null = adopt(
    page,
    sheetOf(`body {
  content-visibility: hidden !important;
  contain-intrinsic-size: ${clientWidth}px ${clientHeight}px !important;
}`),
  );
  return () => {
    undo?.();
    undo = null;
  };
}
