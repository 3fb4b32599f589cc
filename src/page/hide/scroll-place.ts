/** Where the page was read to, kept over hiding. */
export type ScrollKeeper = {
  /** Before the first thing is hidden. */
  remember(): void;
  /** After it: where the page stands now that it is shorter. */
  settle(): void;
  /** After all is shown: back to the first place, unless the reader has scrolled. Asked before with `isUnmoved`. */
  giveBack(): void;
  isUnmoved(): boolean;
};

/** Places that differ by rounding (pixels). */
const NEAR = 2;

export function keepScroll(page: Document): ScrollKeeper {
  const view = page.defaultView;
  const now = (): { left: number; top: number } => ({
    left: view?.scrollX ?? 0,
    top: view?.scrollY ?? 0,
  });
  let first: ReturnType<typeof now> | null = null;
  let settled: ReturnType<typeof now> | null = null;
  return {
    remember: () => (first ??= now()),
    settle: () => (settled ??= now()),
    isUnmoved: () => settled !== null && Math.abs(now().top - settled.top) <= NEAR,
    giveBack() {
      const { left, top } = now();
      // Only where it differs: a page may listen to scrolling.
      if (first && (first.top !== top || first.left !== left))
        view?.scrollTo({ ...first, behavior: 'instant' });
    },
  };
}
