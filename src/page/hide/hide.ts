import type { Ground } from '../../clutter/ground.ts';
import type { Clutter, ClutterKind } from '../../clutter/types.ts';
import { enforcing } from './enforce.ts';
import { conceal, isDialog, keyOf, toItem, wholeOf, type Entry, type HiddenItem } from './entry.ts';
import { keepFocus } from './focus.ts';
import { placement } from './layout/placement.ts';
import { look } from './peek.ts';
import { unlocking } from './scroll-lock.ts';
import { keepScroll } from './scroll-place.ts';
import { overrideStyle, type StyleChange } from './style.ts';
import type { Override } from './user-sheet.ts';

/** What is hidden on a page, and the way back, for each thing and for all. */
export type Hiding = {
  /** Hides more; what is known or hidden already is passed over. Out: the elements that are hidden now. */
  add(found: readonly Clutter[]): Element[];
  items(): HiddenItem[];
  /** How many things are hidden now, by kind. */
  counts(): Partial<Record<ClutterKind, number>>;
  /** True for an element that is hidden, by itself or with what it stands in. */
  covers(element: Element): boolean;
  show(ids: readonly number[]): void;
  hideAgain(ids: readonly number[]): void;
  /** Shows one hidden thing dimmed in its place until another, or null, is asked for. It still counts as hidden. */
  peek(id: number | null): void;
  /**
   * Hides again what the page has shown by writing its style, closes a modal that it has opened in something hidden, and
   * unlocks what it has locked for a hidden dialog. Out: true where a thing was given back for good.
   */
  enforce(elements: readonly Element[]): boolean;
  /** Gives everything back exactly as it was. */
  restore(): void;
};

/** Where the story is, and what changes styles: inline where it is left out. */
type HidingGround = Pick<Ground, 'path' | 'isStory'> & { override?: Override };

/**
 * Hides elements, and the boxes that are empty without them.
 * In: the page, what to hide, and where the story is (never hidden; its columns may grow).
 * All layout is read before anything is written.
 */
export function hide(
  page: Document,
  found: readonly Clutter[],
  { override = overrideStyle, ...ground }: HidingGround,
): Hiding {
  const entries = new Map<Node, Entry>();
  const focus = keepFocus(page);
  const scroll = keepScroll(page);
  const layout = placement(ground, override);
  const locks = unlocking(page, ground.path, override);
  let looked: { entry: Entry; mark: StyleChange } | null = null;

  const hiddenNow = (): Entry[] => [...entries.values()].filter(({ change }) => change !== null);
  const byId = (ids: readonly number[]): Entry[] =>
    [...entries.values()].filter(({ id }) => ids.includes(id));
  const concealOne = (entry: Entry): void => {
    entry.change = conceal(entry.found, override);
  };
  const write = (asked: readonly Entry[]): void => {
    const toHide = asked.filter(({ change }) => change === null);
    const adjust = layout.prepare(wholeOf(toHide), wholeOf(hiddenNow()));
    const release = toHide.some(isDialog) ? locks.release() : null;
    focus.remember();
    for (const entry of toHide) concealOne(entry);
    adjust();
    release?.();
  };
  const reveal = (shown: readonly Entry[]): void => {
    layout.release(wholeOf(shown));
    for (const entry of shown) {
      entry.change?.undo();
      entry.change = null;
    }
  };
  const endLook = (): void => {
    if (!looked) return;
    const { entry, mark } = looked;
    looked = null;
    mark.undo();
    write([entry]);
  };
  const covering = (element: Element): Entry[] => {
    const over: Entry[] = [];
    for (let up: Element | null = element; up; up = up.parentElement) {
      const entry = entries.get(up);
      if (entry?.change) over.push(entry);
    }
    return over;
  };
  const covers = (element: Element): boolean => covering(element).length > 0;
  const entryOf = (element: Element): Entry | undefined => entries.get(element);
  const enforce = enforcing(page, locks, {
    entryOf,
    covering,
    hiddenNow,
    reveal,
    conceal: concealOne,
  });

  const hiding: Hiding = {
    covers,
    peek(id) {
      endLook();
      const [entry] = id === null ? [] : byId([id]);
      // A run has no box of its own to be shown in.
      if (!entry?.change || entry.found.run) return;
      reveal([entry]);
      looked = { entry, mark: look(entry.found.element) };
    },
    add(more) {
      const added = more
        .filter((one) => !entries.has(keyOf(one)) && (one.run || !covers(one.element)))
        .map((found, at): Entry => {
          return { found, id: entries.size + at + 1, change: null, enforced: 0 };
        });
      if (added.length === 0) return [];
      endLook();
      scroll.remember();
      for (const entry of added) entries.set(keyOf(entry.found), entry);
      write(added);
      scroll.settle();
      return wholeOf(added);
    },
    items: () => [...entries.values()].map((entry) => toItem(entry, entry === looked?.entry)),
    counts() {
      const counts: Partial<Record<ClutterKind, number>> = {};
      for (const { found } of hiddenNow()) counts[found.kind] = (counts[found.kind] ?? 0) + 1;
      return counts;
    },
    show(ids) {
      endLook();
      reveal(byId(ids));
    },
    hideAgain(ids) {
      endLook();
      write(byId(ids));
    },
    enforce,
    restore() {
      endLook();
      const isUnmoved = scroll.isUnmoved();
      layout.undo();
      reveal([...entries.values()].toReversed());
      locks.undo();
      entries.clear();
      if (isUnmoved) scroll.giveBack();
      focus.giveBack();
    },
  };
  hiding.add(found);
  return hiding;
}
