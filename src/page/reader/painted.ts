/** A window that paints nothing, as in a tab that nobody looks at, is not waited for longer, in milliseconds. */
const MOST = 400;

/**
 * Ends when a window has painted what it holds now and has nothing else to do: after the second frame, since the first may be
 * under way.
 */
export function painted(view: Window): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      view.clearTimeout(timer);
      done();
    };
    const timer = view.setTimeout(end, MOST);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => view.requestIdleCallback(end)),
    );
  });
}
