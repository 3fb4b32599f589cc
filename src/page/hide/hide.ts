import type { Clutter, ClutterKind } from '../../clutter/types.ts';
import { excerpt } from './excerpt.ts';
import { keepFocus } from './focus.ts';
import { planLayout } from './layout.ts';
import { look } from './peek.ts';
import { hideRun } from './run.ts';
import { scrollRelease } from './scroll-lock.ts';
import { overrideStyle, type StyleChange } from './style.ts';

/** One hidden thing as the panel lists it. */
type HiddenItem = Clutter & {
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
  /** Shows one hidden thing dimmed in its place until another, or null, is asked for. It still counts as hidden. */
  peek(id: number | null): void;
  /** Hides again what the page has shown by writing its style. */
  enforce(elements: readonly Element[]): void;
  /** Gives everything back exactly as it was. */
  restore(): void;
};

type Entry = { found: Clutter; id: number; change: StyleChange | null; enforced: number };

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
  const entries = new Map<Node, Entry>();
  const focus = keepFocus(page);
  let layout: StyleChange[] = [];
  let unlocked: StyleChange[] = [];
  let looked: { entry: Entry; mark: StyleChange } | null = null;
  let nextId = 1;

  const hiddenNow = (): Entry[] => [...entries.values()].filter(({ change }) => change !== null);
  const byId = (ids: readonly number[]): Entry[] =>
    [...entries.values()].filter(({ id }) => ids.includes(id));
  const undoLayout = (): void => {
    undoAll(layout);
    layout = [];
  };
  const write = (toHide: readonly Entry[]): void => {
    undoLayout();
    const whole = [...hiddenNow(), ...toHide].filter((entry) => !entry.found.run);
    const plan = planLayout(new Set(whole.map((entry) => entry.found.element)), path);
    const release = toHide.some((entry) => isDialog(entry.found)) ? scrollRelease(page) : null;
    focus.remember();
    for (const entry of toHide) entry.change ??= conceal(entry.found);
    layout = plan.flatMap(
      ({ element, declarations }) => overrideStyle(element, declarations) ?? [],
    );
    if (release) unlocked.push(...release());
  };
  const reveal = (shown: readonly Entry[]): void => {
    undoLayout();
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

  const hiding: Hiding = {
    peek(id) {
      endLook();
      const [entry] = id === null ? [] : byId([id]);
      // A run has no box of its own to be shown in.
      if (!entry?.change || entry.found.run) return;
      reveal([entry]);
      write([]);
      looked = { entry, mark: look(entry.found.element) };
    },
    add(more) {
      endLook();
      const added: Entry[] = [];
      for (const one of more) {
        if (entries.has(keyOf(one))) continue;
        const entry: Entry = { found: one, id: nextId, change: null, enforced: 0 };
        nextId += 1;
        entries.set(keyOf(one), entry);
        added.push(entry);
      }
      if (added.length > 0) write(added);
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
      write([]);
    },
    hideAgain(ids) {
      endLook();
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
      endLook();
      reveal([...entries.values()].toReversed());
      undoAll(unlocked);
      unlocked = [];
      entries.clear();
      focus.giveBack();
    },
  };
  hiding.add(found);
  return hiding;
}

function undoAll(changes: readonly StyleChange[]): void {
  for (const change of changes.toReversed()) change.undo();
}

/** What one thing is known by: its element, or the first node of its run. */
const keyOf = ({ element, run }: Clutter): Node => run?.[0] ?? element;

const conceal = ({ element, run }: Clutter): StyleChange | null =>
  run ? hideRun(run) : overrideStyle(element, { display: 'none' });

/** Only what covers a page locks its scrolling. */
const isDialog = ({ kind, reason }: Clutter): boolean =>
  kind === 'prompt' || kind === 'newsletter' || (reason.by === 'rule' && reason.rule === 'fixed');

function toItem({ found, id, change }: Entry, isLookedAt: boolean): HiddenItem {
  const text = excerpt(found.run ?? [found.element], TEXT_LIMIT);
  return { ...found, id, text, isHidden: change !== null || isLookedAt };
}
