/**
 * The body of a function of `activeElement`: what a screen reader calls what has the focus, with what it says of its state, and
 * whether a ring shows it; null where nothing has.
 */
export const FOCUSED = `
  if (!activeElement || ['BODY', 'DIALOG'].includes(activeElement.tagName)) return null;
  const it = activeElement;
  const name = it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent;
  const view = it.ownerDocument.defaultView;
  return name.replace(/\\s+/g, ' ').trim().slice(0, 18) + (view.getComputedStyle(it).outlineStyle === 'solid' ? '' : ' (no ring)');`;
