import type { Position } from './position.ts';
import type { Stage } from './stage.tsx';

/** Without scrolling for so long, someone reads. */
const REST = 700;

/** Follows the scrolling: progress at once, the place to be kept when it rests. */
export function scrollingOn(
  stage: Stage,
  left: (position: Position | null) => void,
): { scrolled: () => void; end: () => void } {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  };
  return {
    scrolled: () => {
      end();
      rest = setTimeout(() => left(stage.standing()), REST);
      frame = requestAnimationFrame(() =>
        stage.set({ progress: stage.progress(), block: stage.place()?.block ?? 0 }),
      );
    },
    end,
  };
}
