import { isDisguised } from '../../article/disguise.ts';
import { isDialog, type Entry } from './entry.ts';
import { holdsModal } from './modal.ts';
import type { Unlocking } from './scroll-lock.ts';

/** A page that fights for an element wins after this many rounds; a loop would cost the reader more than an ad. */
const ROUNDS = 5;

/** What is hidden, as far as enforcing it asks. */
type Held = {
  entryOf(element: Element): Entry | undefined;
  /** What hides an element, from the inside out. */
  covering(element: Element): Entry[];
  hiddenNow(): Entry[];
  reveal(entries: readonly Entry[]): void;
  conceal(entry: Entry): void;
};

/**
 * Holds what is hidden against the page: hides again what it has shown by writing its style, closes a modal that it has
 * opened in something hidden, and unlocks what it has locked for a hidden dialog.
 * The answer takes the elements that the page has written, and is true where a thing was given back for good.
 */
export function enforcing(
  page: Document,
  unlocking: Pick<Unlocking, 'release'>,
  held: Held,
): (elements: readonly Element[]) => boolean {
  let unlocks = 0;
  /** True where the page has won. */
  const holdOne = (element: Element, [entry, ...outer]: Entry[]): boolean => {
    if (!entry?.change) return false;
    const isModal = holdsModal(element);
    if (entry.change.holds() && !isModal) return false;
    if (entry.enforced < ROUNDS) {
      entry.enforced += 1;
      entry.change.undo();
      held.conceal(entry);
      return false;
    }
    // A modal that nobody sees keeps the whole page from the pointer: one that is seen can be closed.
    if (isModal) held.reveal([entry, ...outer]);
    return isModal;
  };
  const isLocking = (element: Element): boolean =>
    element === page.body || element === page.documentElement;
  return (elements) => {
    // A walk up a tree that lies need not end.
    const isLying = isDisguised(page);
    const over = (element: Element): Entry[] =>
      isLying ? [held.entryOf(element) ?? []].flat() : held.covering(element);
    const given = elements.filter((element) => holdOne(element, over(element)));
    const isLocked = elements.some(isLocking) && held.hiddenNow().some(isDialog);
    if (isLocked && unlocks < ROUNDS && unlocking.release()() > 0) unlocks += 1;
    return given.length > 0;
  };
}
