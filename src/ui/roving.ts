/**
 * Moves the focus among a menu's items with the arrow keys, Home and End, round and round.
 * The menu reads as one column: the horizontal arrows are left alone.
 * @returns false where the key is none of these
 */
export function moveFocus(menu: HTMLElement, code: string): boolean {
  const items = Array.from(menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'));
  const at = items.findIndex((item) => item.matches(':focus'));
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (Math.max(at, 0) - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = items[next[code] ?? -1];
  target?.focus();
  return target !== undefined;
}
