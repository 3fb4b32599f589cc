import type { Browser } from 'webextension-polyfill';
import type { Contexts, Envelope } from '../messaging/protocol.ts';

// The detector runs on every page there is, and the polyfill alone would be half of its size. For sending a
// message both browsers' own objects agree.
const own = globalThis as { browser?: Browser; chrome?: Browser }; // no types for the bare objects

/** Tells the background something without waiting for an answer; a reloaded extension no longer hears it. */
export function tell<N extends keyof Contexts['background']>(
  name: N,
  request: Contexts['background'][N]['request'],
): void {
  const envelope: Envelope = { to: 'background', name, request };
  try {
    // Looked up here: the first look makes the object, and most pages are left without.
    (own.browser ?? own.chrome)?.runtime.sendMessage(envelope).catch(() => undefined);
  } catch {
    // The extension was updated under this page: its new detector takes over at the next load.
  }
}
