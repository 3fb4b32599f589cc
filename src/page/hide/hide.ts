import { isDisguised } from '../../article/disguise.ts';
import type { Ground } from '../../clutter/ground.ts';
import type { Clutter, ClutterKind } from '../../clutter/types.ts';
import { excerpt } from './excerpt.ts';
import { keepFocus } from './focus.ts';
import { HIDE } from './layout/plan.ts';
import { placement } from './layout/placement.ts';
import { closeModals, holdsModal } from './modal.ts';
import { look } from './peek.ts';
import { hideRun } from './run.ts';
import { scrollRelease } from './scroll-lock.ts';
import { keepScroll } from './scroll-place.ts';
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

type Entry = { found: Clutter; id: number; change: StyleChange | null; enforced: number };

const TEXT_LIMIT = 160;
/** A page that fights for an element wins after this many rounds; a loop would cost the reader more than an ad. */
const ROUNDS = 5;

/**
 * Hides elements, and the boxes that are empty without them.
 * In: the page, what to hide, and where the story is (never hidden; its columns may grow).
 * All layout is read before anything is written.
 */
export function hide(
  page: Document,
  found: readonly Clutter[],
  ground: Pick<Ground, 'path' | 'isStory'>,
): Hiding {
  const entries = new Map<Node, Entry>();
  const focus = keepFocus(page);
  const scroll = keepScroll(page);
  const layout = placement(ground);
  let unlocked: StyleChange[] = [];
  let unlocks = 0;
  let looked: { entry: Entry; mark: StyleChange } | null = null;

  const hiddenNow = (): Entry[] => [...entries.values()].filter(({ change }) => change !== null);
  const byId = (ids: readonly number[]): Entry[] =>
    [...entries.values()].filter(({ id }) => ids.includes(id));
  const unlock = (): (() => void) => {
    const release = scrollRelease(page, ground.path);
    return () => unlocked.push(...release());
  };
  const write = (asked: readonly Entry[]): void => {
    const toHide = asked.filter(({ change }) => change === null);
    const adjust = layout.prepare(wholeOf(toHide), wholeOf(hiddenNow()));
    const release = toHide.some((entry) => isDialog(entry.found)) ? unlock() : null;
    focus.remember();
    for (const entry of toHide) entry.change = conceal(entry.found);
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
    enforce(elements) {
      // A walk up a tree that lies need not end.
      const isLying = isDisguised(page);
      let isGivenUp = false;
      for (const element of elements) {
        const [entry, ...outer] = isLying ? [entries.get(element)] : covering(element);
        if (!entry?.change) continue;
        const isModal = holdsModal(element);
        if (entry.change.holds() && !isModal) continue;
        if (entry.enforced < ROUNDS) {
          entry.enforced += 1;
          entry.change.undo();
          entry.change = conceal(entry.found);
        } else if (isModal) {
          // A modal that nobody sees keeps the whole page from the pointer: one that is seen can be closed.
          reveal([entry, ...outer.flatMap((one) => one ?? [])]);
          isGivenUp = true;
        }
      }
      const isLocking = elements.some((one) => one === page.body || one === page.documentElement);
      if (!isLocking || unlocks >= ROUNDS || !hiddenNow().some(({ found }) => isDialog(found)))
        return isGivenUp;
      const known = unlocked.length;
      unlock()();
      if (unlocked.length > known) unlocks += 1;
      return isGivenUp;
    },
    restore() {
      endLook();
      const isUnmoved = scroll.isUnmoved();
      layout.undo();
      reveal([...entries.values()].toReversed());
      for (const change of unlocked.toReversed()) change.undo();
      unlocked = [];
      entries.clear();
      if (isUnmoved) scroll.giveBack();
      focus.giveBack();
    },
  };
  hiding.add(found);
  return hiding;
}

/** The elements that are hidden as such, not as runs of an element that stays. */
const wholeOf = (entries: readonly Entry[]): Element[] =>
  entries.flatMap(({ found }) => (found.run ? [] : [found.element]));

/** What one thing is known by: its element, or the first node of its run. */
const keyOf = ({ element, run }: Clutter): Node => run?.[0] ?? element;

function conceal({ element, run }: Clutter): StyleChange | null {
  if (run) return hideRun(run);
  const change = overrideStyle(element, HIDE);
  const closed = change ? closeModals(element) : [];
  if (!change || closed.length === 0) return change;
  const undo = (): void => {
    change.undo();
    for (const modal of closed.toReversed()) modal.undo();
  };
  return { ...change, undo };
}

/** Only what covers a page locks its scrolling. */
const isDialog = ({ kind, reason }: Clutter): boolean =>
  kind === 'prompt' || kind === 'newsletter' || (reason.by === 'rule' && reason.rule === 'fixed');

function toItem({ found, id, change }: Entry, isLookedAt: boolean): HiddenItem {
  const text = excerpt(found.run ?? [found.element], TEXT_LIMIT);
  return { ...found, id, text, isHidden: change !== null || isLookedAt };
}
