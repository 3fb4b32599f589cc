import { watch } from 'node:fs';

/** Editors write a file in several steps; what changes within this many milliseconds is one change. */
const TOGETHER = 200;

/**
 * Calls back after something in the folders has changed, with the path that changed last. What changes while the call
 * runs is one more call after it. @returns the end of it
 */
export function onChange(
  folders: readonly string[],
  changed: (path: string) => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, path) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(() => changed(path || folder));
      }, TOGETHER);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
