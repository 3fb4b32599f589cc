import type { Bench } from './browser.ts';

/** A browser for a long measurement: one that dies is started anew. */
export type Lasting = {
  /** What work on the browser gives; null where it failed in a second browser too. */
  use: <Value>(work: (bench: Bench) => Promise<Value>) => Promise<Value | null>;
  close: () => Promise<void>;
};

/** Milliseconds that a dead browser is given to close. */
const PATIENCE = 3000;

async function end(bench: Bench): Promise<void> {
  const late = new Promise<void>((given) => setTimeout(given, PATIENCE));
  await Promise.race([bench.close().catch(() => undefined), late]);
}

/** @param start starts the browser, now and whenever it died */
export async function lasting(start: () => Promise<Bench>): Promise<Lasting> {
  let bench = await start();
  const attempt = async <Value>(work: (bench: Bench) => Promise<Value>): Promise<Value | null> => {
    try {
      return await work(bench);
    } catch (error) {
      console.error(`a browser is started anew (${String(error)})`);
      await end(bench);
      bench = await start();
      return null;
    }
  };
  return {
    use: async (work) => (await attempt(work)) ?? attempt(work),
    close: () => end(bench),
  };
}
