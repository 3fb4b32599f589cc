import type { Result } from '../messaging/result.ts';
import { isPrivate, load, store } from '../platform/storage.ts';

const KEY = 'positions';
/** Stories whose place is remembered; the one read longest ago goes first. */
const MOST = 200;

/** Block, share of it, and when: short, since many are kept. */
type Kept = [block: number, part: number, time: number];

const isKept = (value: unknown): value is Kept =>
  Array.isArray(value) && value.length === 3 && value.every((part) => Number.isFinite(part));

/**
 * Two 32-bit FNV-1a hashes of an address, base 36. Nobody who looks into the storage reads what was read there.
 * (SubtleCrypto is not to be had on pages without https.) http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function addressHash(address: string): string {
  let first = 0x811c9dc5;
  let second = 0x811c9dc5 ^ 0x5bd1e995;
  for (let index = 0; index < address.length; index += 1) {
    const unit = address.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + index), 0x01000193);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}

async function kept(): Promise<Record<string, Kept>> {
  const stored = await load('local', KEY);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Kept] => isKept(entry[1])),
  );
}

/** Where the story of an address was left; null where it was not read, or to its end. */
export async function readPosition(
  address: string,
): Promise<{ block: number; part: number } | null> {
  const found = (await kept())[addressHash(address)];
  return found ? { block: found[0], part: found[1] } : null;
}

/** Keeps where a story was left, or forgets it for null. In a private window nothing is written. */
export async function keepPosition(
  address: string,
  position: { block: number; part: number } | null,
): Promise<Result<null, 'private' | 'full'>> {
  if (isPrivate()) return { ok: false, reason: 'private' };
  const { [addressHash(address)]: before, ...others } = await kept();
  if (!position && !before) return { ok: true, value: null };
  const newest = Object.entries(others)
    .toSorted(([, one], [, other]) => other[2] - one[2])
    .slice(0, MOST - 1);
  const entry: Kept | null = position && [
    position.block,
    Math.round(position.part * 1000) / 1000,
    Date.now(),
  ];
  return store('local', KEY, {
    ...Object.fromEntries(newest),
    ...(entry ? { [addressHash(address)]: entry } : {}),
  });
}
