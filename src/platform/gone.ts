import { browser } from './browser.ts';

/** Milliseconds between two looks, which cost a page nothing that could be measured. */
const EVERY = 1000;

/**
 * Calls back when the extension was updated, reloaded or taken away under a page whose script runs on (in Chromium;
 * Firefox ends the script). No event tells of it: a port ends with the background too, every half minute.
 * @returns the undo
 */
export function onGone(called: () => void): () => void {
  const timer = setInterval(() => {
    // Whatever the types say, nothing of the extension is left to be asked then.
    const { runtime }: { runtime?: { id?: string } } = browser;
    if (runtime?.id !== undefined) return;
    clearInterval(timer);
    called();
  }, EVERY);
  return () => clearInterval(timer);
}
