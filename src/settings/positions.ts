import type { Result } from '../messaging/result.ts';
import { isPrivate } from '../platform/storage.ts';
import { pageMemory } from './page-memory.ts';

/** Where in a story someone reads: the block, and the share of it that was passed. */
type Position = { block: number; part: number };

const isPosition = (value: unknown): value is Position => {
  const { block, part }: { block?: unknown; part?: unknown } = Object(value);
  return Number.isFinite(block) && Number.isFinite(part);
};

const positions = pageMemory('position', isPosition);

/** Where the story of an address was left; null where it was not read, or to its end. */
export const readPosition = (address: string): Promise<Position | null> =>
  positions.read('local', address);

/** Keeps where a story was left, or forgets it for null. In a private window nothing is written. */
export async function keepPosition(
  address: string,
  position: Position | null,
): Promise<Result<null, 'private' | 'full'>> {
  if (isPrivate()) return { ok: false, reason: 'private' };
  const part = Math.round((position?.part ?? 0) * 1000) / 1000;
  return positions.keep('local', address, position && { block: position.block, part });
}
