import type { NameType } from '../core/story/types.ts';
import type { Result } from '../messaging/result.ts';
import { load, store } from '../platform/storage.ts';
import { addressHash } from './positions.ts';

const KEY = 'hiddenNames';
/** Pages that are remembered; the one changed longest ago goes first. */
const MOST_PAGES = 200;
/** Names of a page that are; more are not hidden one by one. */
const MOST_NAMES = 100;

/** When it was changed last, and the names' marks. */
type Page = { time: number; names: string[] };

const isPage = (value: unknown): value is Page => {
  const { time, names }: { time?: unknown; names?: unknown } = Object(value);
  return (
    Number.isFinite(time) && Array.isArray(names) && names.every((name) => typeof name === 'string')
  );
};

/** By what a hidden name is known again: a hash, since no word of a page is kept. */
export const markOf = ({ type, name }: { type: NameType; name: string }): string =>
  addressHash(`${type} ${name}`);

/** In a private window they last as long as the browser runs, and stand on no disk. */
const areaOf = (isPrivate: boolean) => (isPrivate ? 'session' : 'local');

async function kept(isPrivate: boolean): Promise<Record<string, Page>> {
  const stored = await load(areaOf(isPrivate), KEY);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Page] => isPage(entry[1])),
  );
}

/** The marks of the names that the reader hid on a page, by its address; none where the storage is damaged. */
export async function readHiddenNames(address: string, isPrivate: boolean): Promise<string[]> {
  return (await kept(isPrivate))[addressHash(address)]?.names ?? [];
}

/** Keeps the marks of the names that are hidden on a page, or forgets the page for none. */
export async function keepHiddenNames(
  address: string,
  names: readonly string[],
  isPrivate: boolean,
): Promise<Result<null, 'full'>> {
  const { [addressHash(address)]: before, ...others } = await kept(isPrivate);
  if (names.length === 0 && !before) return { ok: true, value: null };
  const newest = Object.entries(others)
    .toSorted(([, one], [, other]) => other.time - one.time)
    .slice(0, MOST_PAGES - 1);
  const page: Page = { time: Date.now(), names: names.slice(0, MOST_NAMES) };
  return store(areaOf(isPrivate), KEY, {
    ...Object.fromEntries(newest),
    ...(names.length > 0 ? { [addressHash(address)]: page } : {}),
  });
}
