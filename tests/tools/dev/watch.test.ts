import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange } from '../../../tools/dev/watch.ts';

describe('the sources are watched', () => {
  let folder: string;
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const write = (): void => writeFileSync(join(folder, 'a.ts'), String(Math.random()));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'safi-watch-'));
  });

  /** Writes until what is said of it holds: a watcher may begin a moment after it was made. */
  const untilHeard = (isHeard: () => void): Promise<void> =>
    vi.waitFor(
      () => {
        write();
        isHeard();
      },
      { timeout: 15_000, interval: 500 },
    );

  it('a change below a folder is heard, and none after the end', async () => {
    const changed = vi.fn(() => Promise.resolve());
    const end = onChange([folder], changed, unexpected);
    await untilHeard(() => expect(changed).toHaveBeenCalledWith('a.ts'));
    end();
    const heard = changed.mock.calls.length;
    // Another that still watches hears the next change: this one would have, too.
    const witness = vi.fn(() => Promise.resolve());
    const endWitness = onChange([folder], witness, unexpected);
    await untilHeard(() => expect(witness).toHaveBeenCalled());
    endWitness();
    expect(changed).toHaveBeenCalledTimes(heard);
  });

  it('a change that could not be taken up is told, and the next one is heard', async () => {
    const failed = vi.fn();
    const changed = vi.fn<(path: string) => Promise<void>>();
    changed.mockRejectedValueOnce(new Error('The page is gone.')).mockResolvedValue();
    const end = onChange([folder], changed, failed);
    await untilHeard(() => expect(changed.mock.calls.length).toBeGreaterThan(1));
    end();
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('The page is gone.'));
  });
});
