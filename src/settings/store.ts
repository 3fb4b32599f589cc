import type { Result } from '../messaging/result.ts';
import { forget, isPrivate, load, loadAll, store, storeAll, watch } from '../platform/storage.ts';
import type { Settings } from './defaults.ts';
import { isItem, type Items, itemsOf, SETTINGS, settingsOf } from './items.ts';
import { validate } from './validate.ts';

type Kept = { synced: Items; settings: Settings; isLocal: boolean };

/** What `local` holds is what `sync` last refused, and newer. */
async function read(): Promise<Kept> {
  const [synced, local] = await Promise.all([loadAll('sync'), load('local', SETTINGS)]);
  const isLocal = local !== undefined;
  return { synced, settings: isLocal ? validate(local) : settingsOf(synced), isLocal };
}

/** The settings as stored, completed and cleaned by their defaults. Never fails. */
export const readSettings = async (): Promise<Settings> => (await read()).settings;

type Changed = Result<Settings, 'private' | 'full'>;

/** The change before: each is made on what the last one left, or the later of two quick ones would undo the other. */
let last: Promise<unknown> = Promise.resolve();

/** Some settings as they shall be, or what makes them out of those that are kept. */
export type Change = Partial<Settings> | ((kept: Settings) => Partial<Settings>);

/**
 * Changes some settings for good. What depends on what is kept (one site of many) is given as a function. In a private window nothing is written: the answer is `private`, and the
 * caller keeps the change for as long as it lives. `sync` has quotas; `local` takes what it refuses.
 */
export function changeSettings(change: Change): Promise<Changed> {
  const changed = last.then(() => write(change));
  last = changed.catch(() => undefined);
  return changed;
}

async function write(change: Change): Promise<Changed> {
  if (isPrivate()) return { ok: false, reason: 'private' };
  const { synced, settings: before, isLocal } = await read();
  const next = validate({ ...before, ...(typeof change === 'function' ? change(before) : change) });
  if ((await sync(synced, itemsOf(next))).ok) {
    if (isLocal) await forget('local', [SETTINGS]);
    return { ok: true, value: next };
  }
  // What other machines have stays theirs: to forget it here would erase it there.
  const kept = await store('local', SETTINGS, next);
  return kept.ok ? { ok: true, value: next } : kept;
}

/** Writes the items that differ, and takes away those that are no more: another context may have written the others. */
async function sync(before: Items, items: Items): Promise<Result<null, 'full'>> {
  const isNew = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(before[key]) !== JSON.stringify(value);
  const stored = await storeAll('sync', Object.fromEntries(Object.entries(items).filter(isNew)));
  const gone = Object.keys(before).filter((key) => isItem(key) && !(key in items));
  if (stored.ok) await forget('sync', gone);
  return stored;
}

/** Calls back with the settings whenever they change, from any context. @returns the undo */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watch(isItem, () => void readSettings().then(changed));
}
