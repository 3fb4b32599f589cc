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

/** Everything that stands in an area, by its keys; nothing where the storage cannot be read. */
export async function loadAll(area: Area): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get();
  } catch {
    return {};
  }
}

/** Keeps a value; `full` where the browser's quota or the disk does not take it. */
export const store = (area: Area, key: string, value: unknown): Promise<Result<null, 'full'>> =>
  storeAll(area, { [key]: value });

/** Keeps several values, all or none. */
export async function storeAll(
  area: Area,
  values: Record<string, unknown>,
): Promise<Result<null, 'full'>> {
  try {
    await browser.storage[area].set(values);
    return { ok: true, value: null };
  } catch {
    return { ok: false, reason: 'full' };
  }
}

/** Takes away what stands under some keys. */
export async function forget(area: Area, keys: string[]): Promise<void> {
  if (keys.length > 0) await browser.storage[area].remove(keys).catch(() => undefined);
}

/** Calls back after any context has changed what stands under one of the keys that `isMeant` names. @returns the undo */
export function watch(isMeant: (key: string) => boolean, changed: () => void): () => void {
  const listener = (changes: Record<string, StorageChange>): void => {
    if (Object.keys(changes).some(isMeant)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** True in a private window's page or script: nothing may be kept from it. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
