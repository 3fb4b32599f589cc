/** True while a control of its own takes letters and digits: a list of voices finds its entries by them. */
function isTyping(root: Node): boolean {
  return root instanceof ShadowRoot && root.activeElement instanceof HTMLSelectElement;
}

/**
 * Hands every key to the reader while it is open, wherever the focus is, and none to the page below it, whose shortcuts
 * are not meant by someone who reads.
 * @param take says whether the key was one of the reader's
 * @returns the undo
 */
export function ownKeys(dialog: Element, take: (event: KeyboardEvent) => boolean): () => void {
  const view = dialog.ownerDocument.defaultView;
  const onKey = (event: KeyboardEvent): void => {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted || isTyping(dialog.getRootNode())) return;
    if (take(event)) event.preventDefault();
  };
  const names = ['keydown', 'keypress', 'keyup'] as const;
  for (const name of names) view?.addEventListener(name, onKey, true);
  return () => {
    for (const name of names) view?.removeEventListener(name, onKey, true);
  };
}
