import type { Result } from '../messaging/result.ts';
import { browser, type StorageChange } from './browser.ts';

/**
 * Room of the browser's storage under one key. `sync` travels with the reader's account where the browser has one;
 * `session` is memory, and only the extension's own contexts see it.
 */
export type Area = 'sync' | 'local' | 'session';

/** What stands under a key; undefined where nothing does or the storage cannot be read. */
export async function load(area: Area, key: string): Promise<unknown> {
  try {
    return (await browser.storage[area].get(key))[key];
  } catch {
    // A damaged profile: the caller's defaults are better than no extension.
    return undefined;
  }
}

/** Keeps a value; `full` where the browser's quota or the disk does not take it. */
export async function store(
  area: Area,
  key: string,
  value: unknown,
): Promise<Result<null, 'full'>> {
  try {
    await browser.storage[area].set({ [key]: value });
    return { ok: true, value: null };
  } catch {
    return { ok: false, reason: 'full' };
  }
}

/** Takes away what stands under a key. */
export async function forget(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key).catch(() => undefined);
}

/** Calls back with every new value under the key, from any context. @returns the undo */
export function watch(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, StorageChange>): void => {
    const change = changes[key];
    // A value that only moved to the other area is still there.
    if (change && change.newValue !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** True in a private window's page or script: nothing may be kept from it. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
