import type { Page } from 'puppeteer-core';
import { median } from './median.ts';

/** An engine's cost on a page: the median of its rounds, and of their ratios to plain Readability in the same round. */
export type Cost = { milliseconds: number; ratio: number };

/** The engine that the others are compared with. */
const PLAIN = 'readability';
/** A small page takes an engine a millisecond: calls are repeated until this many have gone. */
const LEAST = 20;

/**
 * What the engines cost the thread of a page that holds the bench's script, in `rounds` rounds. Counted is the time that
 * the thread has worked, not the time of day, so that other programs on the machine slow nobody; every round asks all of
 * them, each time beginning with another one.
 */
export async function costs(page: Page, names: readonly string[], rounds: number) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length] ?? '';
      const before = await worked();
      const ask = `safiBench.calls(${JSON.stringify(name)}, ${LEAST})`;
      const count = Number(await page.evaluate(ask));
      times.get(name)?.push(((await worked()) - before) / count);
    }
  }
  const plain = times.get(PLAIN) ?? [];
  return new Map<string, Cost>(
    [...times].map(([name, own]) => {
      const ratios = own.map((time, round) => time / (plain[round] ?? Number.NaN));
      return [name, { milliseconds: median(own), ratio: median(ratios) }];
    }),
  );
}
