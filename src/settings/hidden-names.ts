import type { NameType } from '../core/story/types.ts';
import type { Result } from '../messaging/result.ts';
import { addressHash } from './address-hash.ts';
import { pageMemory } from './page-memory.ts';

/** Names of a page that are remembered; more are not hidden one by one. */
const MOST_NAMES = 100;

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const hiddenNames = pageMemory('hiddenNames', areNames);

/** By what a hidden name is known again: a hash, since no word of a page is kept. */
export const markOf = ({ type, name }: { type: NameType; name: string }): string =>
  addressHash(`${type} ${name}`);

/** In a private window they last as long as the browser runs, and stand on no disk. */
const areaOf = (isPrivate: boolean) => (isPrivate ? 'session' : 'local');

/** The marks of the names that the reader hid on a page, by its address; none where the storage is damaged. */
export async function readHiddenNames(address: string, isPrivate: boolean): Promise<string[]> {
  return [...((await hiddenNames.read(areaOf(isPrivate), address)) ?? [])];
}

type Kept = Result<null, 'full'>;

/** The change before: each is made on what the last one left, or one of two tabs would undo what the other hid. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps one more name of a page hidden, by its mark; null forgets all that were hidden there, in whichever tab. */
export function keepHiddenName(
  address: string,
  mark: string | null,
  isPrivate: boolean,
): Promise<Kept> {
  const kept = last.then(async () => {
    const others = mark === null ? [] : await readHiddenNames(address, isPrivate);
    const marks = mark === null ? null : [...new Set([...others, mark])].slice(0, MOST_NAMES);
    return hiddenNames.keep(areaOf(isPrivate), address, marks);
  });
  last = kept.catch(() => undefined);
  return kept;
}
