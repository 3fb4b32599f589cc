import type { Result } from '../messaging/result.ts';
import { forget, isPrivate, load, store, watch } from '../platform/storage.ts';
import type { Settings } from './defaults.ts';
import { validate } from './validate.ts';

const KEY = 'settings';

/** The settings as stored, completed and cleaned by their defaults. Never fails. */
export async function readSettings(): Promise<Settings> {
  return validate((await load('sync', KEY)) ?? (await load('local', KEY)));
}

type Changed = Result<Settings, 'private' | 'full'>;

/** The change before: each is made on what the last one left, or the later of two quick ones would undo the other. */
let last: Promise<unknown> = Promise.resolve();

/** Some settings as they shall be, or what makes them out of those that are kept. */
export type Change = Partial<Settings> | ((kept: Settings) => Partial<Settings>);

/**
 * Changes some settings for good. What depends on what is kept (one site of many) is given as a function. In a private window nothing is written: the answer is `private`, and the
 * caller keeps the change for as long as it lives. `sync` has small quotas; `local` takes what it refuses.
 */
export function changeSettings(change: Change): Promise<Changed> {
  const changed = last.then(() => write(change));
  last = changed.catch(() => undefined);
  return changed;
}

async function write(change: Change): Promise<Changed> {
  if (isPrivate()) return { ok: false, reason: 'private' };
  const before = await readSettings();
  const next = validate({ ...before, ...(typeof change === 'function' ? change(before) : change) });
  const synced = await store('sync', KEY, next);
  const kept = synced.ok ? synced : await store('local', KEY, next);
  if (!kept.ok) return kept;
  // One place holds them: what stood in the other is older.
  await forget(synced.ok ? 'local' : 'sync', KEY);
  return { ok: true, value: next };
}

/** Calls back with the settings whenever they change, from any context. @returns the undo */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watch(KEY, (value) => changed(validate(value)));
}
