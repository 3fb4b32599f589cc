import type { StyleChange } from '../style.ts';
import type { Override } from '../user-sheet.ts';
import { HIDE, planLayout, type Adjustment, type Room } from './plan.ts';

/** The adjustments that stand on a page, each with what it follows from. */
export type Placement = {
  /** Before elements are hidden: reads what else must change. The answer makes the changes, after they are hidden. */
  prepare(added: readonly Element[], hidden: readonly Element[]): () => void;
  /** Takes back what follows from elements that are about to be shown. */
  release(shown: readonly Element[]): void;
  /** Takes all back. */
  undo(): void;
};

/** In: the ancestors of the story, what is of the story, and what changes styles. Nothing is adjusted yet. */
export function placement(
  { path, isStory }: Pick<Room, 'path' | 'isStory'>,
  override: Override,
): Placement {
  const sides: Room['sides'] = new Map();
  let standing: (Adjustment & { change: StyleChange | null })[] = [];
  const undo = (adjusted: typeof standing): void => {
    for (const { change } of adjusted.toReversed()) change?.undo();
    standing = standing.filter((one) => !adjusted.includes(one));
  };
  return {
    prepare(added, hidden) {
      const boxes = standing.filter(isHiding);
      const gone = new Set([...hidden, ...boxes.map(({ element }) => element)]);
      const wide = new Set(standing.filter(isWidening).map(({ element }) => element));
      const plan = planLayout(added, { gone, path, isStory, sides, wide });
      return () => {
        for (const one of plan)
          standing.push({ ...one, change: override(one.element, one.declarations) });
      };
    },
    release(shown) {
      const back = [...shown];
      const holds = (one: Element): boolean => back.some((element) => one.contains(element));
      // What is taken back brings an element back too, from which more may have followed.
      for (let known = 0; known < back.length;) {
        known = back.length;
        const going = standing.filter(({ because }) => because.some(holds));
        undo(going);
        back.push(...going.filter(isHiding).map(({ element }) => element));
      }
      for (const [column, beside] of sides) {
        sides.set(
          column,
          beside.filter((one) => !holds(one)),
        );
      }
    },
    undo: () => undo(standing),
  };
}

const isHiding = ({ declarations }: Adjustment): boolean => declarations === HIDE;

/** Of what is adjusted, only a column that takes the room of another is given a width. */
const isWidening = ({ declarations }: Adjustment): boolean => 'max-width' in declarations;
