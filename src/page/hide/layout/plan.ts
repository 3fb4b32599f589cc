import type { Declarations } from '../style.ts';
import { widened } from './columns.ts';
import { isEmptied } from './emptied.ts';
import { orphans } from './orphans.ts';
import { reserved } from './reserved.ts';

/** What planning looks at. */
export type Room = {
  /** What is hidden, what is about to be, and boxes that went with it. Planning adds the boxes it finds. */
  gone: Set<Element>;
  /** Ancestors of the story: never hidden. */
  path: ReadonlySet<Element>;
  isStory(element: Element): boolean;
  /** For each column of the story what has gone from beside it so far. Planning keeps it. */
  sides: Map<Element, readonly Element[]>;
  /** The columns of the story that have been widened. */
  wide: ReadonlySet<Element>;
};

/** One more change, and the gone elements that it follows from: where one of them comes back, it is taken back. */
export type Adjustment = {
  element: Element;
  declarations: Declarations;
  because: readonly Element[];
};

/** An element goes, at once: over `transition: display 9s allow-discrete` nothing else wins. */
export const HIDE: Declarations = { display: 'none', transition: 'none' };

/**
 * What else changes when elements are hidden: boxes that hold nothing any more go too (their padding and least height
 * would stay as gaps), headings and rules of what is gone, room kept for bars; and the story's column takes the room of
 * a column that is gone. In: the elements about to be hidden. Reads layout, changes nothing on the page.
 */
export function planLayout(added: readonly Element[], room: Room): Adjustment[] {
  const plan: Adjustment[] = [];
  for (const element of added) room.gone.add(element);
  const fresh = [...added];
  const take = (element: Element, because: readonly Element[]): void => {
    room.gone.add(element);
    fresh.push(element);
    plan.push({ element, declarations: HIDE, because });
  };
  for (const element of added) {
    let up = element.parentElement;
    while (up && isBox(up, room) && isEmptied(up, room.gone)) {
      take(up, [up]);
      up = up.parentElement;
    }
  }
  const rows = new Set(fresh.flatMap(({ parentElement: row }) => row ?? []));
  for (const row of rows) {
    if (!room.path.has(row)) continue;
    for (const { element, because } of orphans(row, room)) take(element, [because]);
    for (const column of row.children) {
      const wide = room.path.has(column) ? widened(column, room) : null;
      if (wide)
        plan.push({ element: column, declarations: wide.declarations, because: wide.beside });
    }
  }
  for (const bar of added) {
    for (const given of reserved(bar, room.path)) plan.push({ ...given, because: [bar] });
  }
  return plan;
}

const isBox = (element: Element, { path, gone }: Room): boolean =>
  !path.has(element) && !gone.has(element) && element.tagName !== 'BODY';
