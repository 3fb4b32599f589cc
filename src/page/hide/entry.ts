import type { Clutter } from '../../clutter/types.ts';
import { excerpt } from './excerpt.ts';
import { HIDE } from './layout/plan.ts';
import { closeModals } from './modal.ts';
import { hideRun } from './run.ts';
import type { StyleChange } from './style.ts';
import type { Override } from './user-sheet.ts';

/** One hidden thing as the panel lists it. */
export type HiddenItem = Clutter & {
  /** Stays the same while the switch is on. */
  id: number;
  /** The words in it, shortened; empty for a frame or a picture. */
  text: string;
  /** False where the reader brought it back. */
  isHidden: boolean;
};

/** One thing that was asked for; `change` is null where it is shown, `enforced` how often the page has shown it. */
export type Entry = { found: Clutter; id: number; change: StyleChange | null; enforced: number };

const TEXT_LIMIT = 160;

/** The elements that are hidden as such, not as runs of an element that stays. */
export const wholeOf = (entries: readonly Entry[]): Element[] =>
  entries.flatMap(({ found }) => (found.run ? [] : [found.element]));

/** What one thing is known by: its element, or the first node of its run. */
export const keyOf = ({ element, run }: Clutter): Node => run?.[0] ?? element;

/** Hides one thing, and lets go of the page what is modal in it. Null where it has no style to hide it by. */
export function conceal({ element, run }: Clutter, override: Override): StyleChange | null {
  if (run) return hideRun(run, override);
  const change = override(element, HIDE);
  const closed = change ? closeModals(element) : [];
  if (!change || closed.length === 0) return change;
  const undo = (): void => {
    change.undo();
    for (const open of closed.toReversed()) open();
  };
  return { ...change, undo };
}

/** True for what may have locked the page's scrolling: only what covers a page does. */
export const isDialog = ({ found: { kind, reason } }: Entry): boolean =>
  kind === 'prompt' || kind === 'newsletter' || (reason.by === 'rule' && reason.rule === 'fixed');

/** The entry as the panel lists it; what is shown for a look still counts as hidden. */
export function toItem({ found, id, change }: Entry, isLookedAt: boolean): HiddenItem {
  const text = excerpt(found.run ?? [found.element], TEXT_LIMIT);
  return { ...found, id, text, isHidden: change !== null || isLookedAt };
}
