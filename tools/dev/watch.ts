import { watch } from 'node:fs';

/** Editors write a file in several steps; what changes within this many milliseconds is one change. */
const TOGETHER = 200;

/**
 * Calls back after something in the folders has changed, with the path that changed last. What changes while the call
 * runs is one more call after it; a call that fails is told to `failed`, and the next change is heard as before.
 * @returns the end of it
 */
export function onChange(
  folders: readonly string[],
  changed: (path: string) => Promise<void>,
  failed: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  let isOver = false;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, path) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(() => (isOver ? undefined : changed(path || folder))).catch(failed);
      }, TOGETHER);
    }),
  );
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
