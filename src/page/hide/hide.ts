import type { Clutter, ClutterKind } from '../../clutter/types.ts';
import { keepFocus } from './focus.ts';
import { planLayout } from './layout.ts';
import { releaseScrollLock } from './scroll-lock.ts';
import { overrideStyle, type StyleChange } from './style.ts';

/** One hidden thing as the panel lists it. */
export type HiddenItem = Clutter & {
  /** Stays the same while the switch is on. */
  id: number;
  /** The words in it, shortened; empty for a frame or a picture. */
  text: string;
  /** False where the reader brought it back. */
  isHidden: boolean;
};

/** What is hidden on a page, and the way back, for each thing and for all. */
export type Hiding = {
  /** Hides more. Elements that are known already are passed over. */
  add(found: readonly Clutter[]): void;
  items(): HiddenItem[];
  /** How many things are hidden now, by kind. */
  counts(): Partial<Record<ClutterKind, number>>;
  show(ids: readonly number[]): void;
  hideAgain(ids: readonly number[]): void;
  /** Hides again what the page has shown by writing its style. */
  enforce(elements: readonly Element[]): void;
  /** Gives everything back exactly as it was. */
  restore(): void;
};

type Entry = Clutter & { id: number; change: StyleChange | null; enforced: number };

const TEXT_LIMIT = 160;
/** A page that fights for an element wins after this many rounds; a loop would cost the reader more than an ad. */
const ROUNDS = 5;

/**
 * Hides elements, and the boxes that are empty without them.
 * In: the page, what to hide, and the ancestors of the story (never hidden; their columns may grow).
 * All layout is read before anything is written.
 */
export function hide(
  page: Document,
  found: readonly Clutter[],
  path: ReadonlySet<Element>,
): Hiding {
  const entries = new Map<Element, Entry>();
  let layout: StyleChange[] = [];
  let unlocked: StyleChange[] = [];
  const focus = keepFocus(page);
  let nextId = 1;

  const hiddenNow = (): Entry[] => [...entries.values()].filter(({ change }) => change !== null);
  const write = (toHide: readonly Entry[]): void => {
    const all = new Set([...hiddenNow(), ...toHide].map(({ element }) => element));
    const plan = planLayout(all, path);
    focus.remember();
    for (const entry of toHide) entry.change ??= overrideStyle(entry.element, { display: 'none' });
    for (const { element, declarations } of plan) {
      const change = overrideStyle(element, declarations);
      if (change) layout.push(change);
    }
    const isDialog = toHide.some(({ reason }) => reason.by === 'rule' && reason.rule === 'fixed');
    if (isDialog || toHide.some(({ kind }) => kind === 'prompt' || kind === 'newsletter')) {
      unlocked = [...unlocked, ...releaseScrollLock(page)];
    }
  };
  const undoLayout = (): void => {
    for (const change of layout.toReversed()) change.undo();
    layout = [];
  };
  const reveal = (shown: readonly Entry[]): void => {
    undoLayout();
    for (const entry of shown) {
      entry.change?.undo();
      entry.change = null;
    }
  };
  const byId = (ids: readonly number[]): Entry[] =>
    [...entries.values()].filter(({ id }) => ids.includes(id));

  const hiding: Hiding = {
    add(more) {
      const added: Entry[] = [];
      for (const { element, kind, reason } of more) {
        if (entries.has(element)) continue;
        const entry = { element, kind, reason, id: nextId++, change: null, enforced: 0 };
        entries.set(element, entry);
        added.push(entry);
      }
      if (added.length === 0) return;
      undoLayout();
      write(added);
    },
    items: () => [...entries.values()].map(toItem),
    counts() {
      const counts: Partial<Record<ClutterKind, number>> = {};
      for (const { kind } of hiddenNow()) counts[kind] = (counts[kind] ?? 0) + 1;
      return counts;
    },
    show(ids) {
      reveal(byId(ids));
      write([]);
    },
    hideAgain(ids) {
      undoLayout();
      write(byId(ids));
    },
    enforce(elements) {
      for (const element of elements) {
        const entry = entries.get(element);
        if (!entry?.change || entry.change.holds() || entry.enforced >= ROUNDS) continue;
        entry.enforced += 1;
        entry.change = overrideStyle(element, { display: 'none' });
      }
    },
    restore() {
      reveal([...entries.values()]);
      for (const change of unlocked.toReversed()) change.undo();
      unlocked = [];
      entries.clear();
      focus.giveBack();
    },
  };
  hiding.add(found);
  return hiding;
}

function toItem({ element, kind, reason, id, change }: Entry): HiddenItem {
  const words = (element.textContent ?? '')
    .slice(0, TEXT_LIMIT * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const text = words.length > TEXT_LIMIT ? `${words.slice(0, TEXT_LIMIT)}…` : words;
  return { element, kind, reason, id, text, isHidden: change !== null };
}
