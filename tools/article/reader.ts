import type { Options } from './options.ts';
import type { Printed, Task } from './worker.ts';

/** Something that reads saved pages, so many at once: a browser with the extension, or threads with the same source. */
export type Reader = {
  concurrency: number;
  read: (task: Task) => Promise<Printed>;
  /** What it cost so far, in words; none where another process bears it. */
  load?: () => string;
  close: () => Promise<void>;
};

/** The readers that a command offers, by the name that `--engine` gives them; the first is the one not named. */
export type Engines = Record<string, (options: Options) => Reader | Promise<Reader>>;
