import type { Result } from '../messaging/result.ts';
import { type Area, forget, load, loadAll, store } from '../platform/storage.ts';
import { addressHash } from './address-hash.ts';

/** Pages of which a thing is remembered; the one changed longest ago goes first. */
const MOST = 200;

/** What is remembered of a page, and when it was changed last. */
type Kept = { time: number; value: unknown };

const isKept = (entry: unknown): entry is Kept => Number.isFinite(Object(entry).time);
const timeOf = (entry: unknown): number => (isKept(entry) ? entry.time : 0);

/**
 * One thing that is remembered of single pages, by their addresses. Each page has a key of its own: what two tabs write at
 * once is kept both, since neither writes what it read of the other.
 */
export type PageMemory<Value> = {
  /** Null where nothing is kept, or what is there is damaged. */
  read: (area: Area, address: string) => Promise<Value | null>;
  /** Keeps it, or forgets it for null. */
  keep: (area: Area, address: string, value: Value | null) => Promise<Result<null, 'full'>>;
};

/**
 * @param name begins the keys under which the pages are kept
 * @param isValue says whether what is stored is whole
 */
export function pageMemory<Value>(
  name: string,
  isValue: (value: unknown) => value is Value,
): PageMemory<Value> {
  const prefix = `${name}:`;
  const keyOf = (address: string): string => prefix + addressHash(address);
  const forgetOldest = async (area: Area): Promise<void> => {
    const all = Object.entries(await loadAll(area)).filter(([key]) => key.startsWith(prefix));
    const newestFirst = all.toSorted(([, one], [, other]) => timeOf(other) - timeOf(one));
    await forget(
      area,
      newestFirst.slice(MOST).map(([key]) => key),
    );
  };
  return {
    read: async (area, address) => {
      const entry = await load(area, keyOf(address));
      return isKept(entry) && isValue(entry.value) ? entry.value : null;
    },
    keep: async (area, address, value) => {
      const key = keyOf(address);
      const isNew = (await load(area, key)) === undefined;
      if (value === null) {
        if (!isNew) await forget(area, [key]);
        return { ok: true, value: null };
      }
      const done = await store(area, key, { time: Date.now(), value });
      if (done.ok && isNew) await forgetOldest(area);
      return done;
    },
  };
}
