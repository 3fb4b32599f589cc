/** Hiding an element takes the focus out of it; this gives it back. */
export type FocusKeeper = {
  /** Before hiding: what has the focus now. */
  remember(): void;
  /** After showing: the focus goes back where it was, unless the reader has moved it since. */
  giveBack(): void;
};

export function keepFocus(page: Document): FocusKeeper {
  let focused: Element | null = null;
  return {
    remember() {
      if (page.activeElement && page.activeElement !== page.body) focused = page.activeElement;
    },
    giveBack() {
      const isFree = page.activeElement === null || page.activeElement === page.body;
      if (
        isFree &&
        focused?.isConnected &&
        'focus' in focused &&
        typeof focused.focus === 'function'
      ) {
        focused.focus({ preventScroll: true });
      }
      focused = null;
    },
  };
}
