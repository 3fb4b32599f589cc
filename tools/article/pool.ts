import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { load } from './load.ts';
import type { Reader } from './reader.ts';
import type { Options } from './options.ts';
import type { Printed, Task } from './worker.ts';

/** What one thread may hold. A page that needs more ends its thread, not the run. */
const THREAD_MEGABYTES = 1024;

/**
 * Reads pages in jsdom on threads. A page that takes too long or too much memory ends its thread; the next page gets a
 * new one.
 */
export function pool(
  { workers, seconds }: Pick<Options, 'workers' | 'seconds'>,
  file: URL,
): Reader {
  const threads = new Piscina<Task, Printed>({
    filename: fileURLToPath(file),
    name: 'readTask',
    // Sources are TypeScript, which a thread does not know by itself; the packaged command is not.
    ...(file.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
    minThreads: workers,
    maxThreads: workers,
    // Between two pages a thread goes back to its event loop: what jsdom holds weakly is let go of only there.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  });
  return {
    concurrency: workers,
    load,
    read: (task) => threads.run(task, { signal: AbortSignal.timeout(seconds * 1000) }),
    close: () => threads.destroy(),
  };
}
