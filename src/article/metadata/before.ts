/** `Node.DOCUMENT_POSITION_FOLLOWING`, which an engine without a window does not name. */
const FOLLOWING = 4;

/** Does an element begin before another in the document? */
export const isBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & FOLLOWING) !== 0;
