/** True while a control of its own takes letters and digits: a list of voices finds its entries by them. */
function isTyping(root: Node): boolean {
  return root instanceof ShadowRoot && root.activeElement instanceof HTMLSelectElement;
}

type Listener = (event: KeyboardEvent) => boolean;

/** The keys of an open reader. */
export type OwnKeys = {
  /** Hands every key that no other took to the listener, which says whether it took it. @returns the undo */
  listen: (listener: Listener) => () => void;
  end: () => void;
};

const NAMES = ['keydown', 'keypress', 'keyup'] as const;
const refuse = (event: Event): void => event.preventDefault();

/**
 * Keeps the keys for the reader while it is open, wherever the focus is, and from the page below it, whose shortcuts
 * are not meant by someone who reads.
 */
export function ownKeys(dialog: Element): OwnKeys {
  const view = dialog.ownerDocument.defaultView;
  const takers = new Set<Listener>();
  const onKey = (event: KeyboardEvent): void => {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted || isTyping(dialog.getRootNode())) return;
    if ([...takers].some((take) => take(event))) event.preventDefault();
  };
  for (const name of NAMES) view?.addEventListener(name, onKey, true);
  // Escape closes the reader by its own way, which gives the page back.
  dialog.addEventListener('cancel', refuse);
  return {
    listen: (listener) => {
      takers.add(listener);
      return () => void takers.delete(listener);
    },
    end: () => {
      for (const name of NAMES) view?.removeEventListener(name, onKey, true);
      dialog.removeEventListener('cancel', refuse);
    },
  };
}
