import type { RailAction } from './rail.tsx';

/** What a key asks of the reader. */
export type KeyAction =
  | { kind: 'escape' }
  | { kind: 'tool'; action: RailAction }
  | { kind: 'sentence'; index: number }
  | { kind: 'size'; by: 1 | -1 };

const TOOLS: Record<string, RailAction> = {
  KeyA: 'look',
  KeyL: 'listen',
  KeyC: 'copy',
  KeyP: 'print',
  KeyO: 'outline',
};

const SIZES: Record<string, 1 | -1> = { Equal: 1, NumpadAdd: 1, Minus: -1, NumpadSubtract: -1 };

/**
 * The action of a key, by its place on the keyboard: with an Arabic layout the letters are other ones.
 * Null for any other key, and for every key held with a modifier, which is the browser's.
 */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.code === 'Escape') return { kind: 'escape' };
  if (event.repeat && !SIZES[event.code]) return null;
  const action = TOOLS[event.code];
  if (action) return { kind: 'tool', action };
  const by = SIZES[event.code];
  if (by) return { kind: 'size', by };
  const digit = /^(?:Digit|Numpad)([1-5])$/u.exec(event.code);
  return digit ? { kind: 'sentence', index: Number(digit[1]) - 1 } : null;
}
