import type { Stage } from './stage.tsx';

/** How long a word at the foot stays. */
const SHOWN = 4000;

/** Says at the foot what an action did. */
export function toastOn(stage: Stage): { say: (words: string) => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (words) => {
      clearTimeout(timer);
      stage.set({ toast: words });
      timer = setTimeout(() => stage.set({ toast: null }), SHOWN);
    },
    end: () => clearTimeout(timer),
  };
}
