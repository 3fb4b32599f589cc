import { engines } from './engines.ts';
import type { Answer } from './engines.ts';

/** An engine's result as it leaves the page, with the median of its times and of its rounds' ratios to plain Readability. */
export type Timed = Omit<Answer, 'text'> & { text: string; milliseconds: number; ratio: number };

type Engine = () => Answer | Promise<Answer>;

const none: Answer = { text: () => '', title: null, byline: null, published: null };

/** The engine that the others are compared with. */
const PLAIN = 'readability';

/** Calls before the clock counts: every engine is measured when the browser has compiled it. */
const WARM_UP = 10;

/** The page's clock is coarse, and a small page takes an engine a millisecond: calls are repeated until this many have gone. */
const LEAST = 20;

/** An engine that throws on a page has found nothing there: that is its result. */
async function answerOf(engine: Engine): Promise<Answer> {
  try {
    return await engine();
  } catch {
    return none;
  }
}

/** Milliseconds that a call takes, over as many calls as the clock needs. */
async function timeOf(engine: Engine): Promise<number> {
  const started = performance.now();
  for (let calls = 1; ; calls += 1) {
    await answerOf(engine);
    const spent = performance.now() - started;
    if (spent >= LEAST) return spent / calls;
  }
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

/**
 * Times each engine in `rounds` rounds on the page that this script stands in. Every round asks all of them, each time
 * beginning with another one, and a ratio is of one round: what slows the machine for a while slows both of its sides.
 */
async function run(rounds: number): Promise<Record<string, Timed>> {
  const list = Object.entries(engines);
  const times = new Map<string, number[]>(list.map(([name]) => [name, []]));
  for (const [, engine] of list)
    for (let call = 0; call < WARM_UP; call += 1) await answerOf(engine);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < list.length; at += 1) {
      const [name, engine] = list[(at + round) % list.length] ?? [];
      if (name !== undefined && engine) times.get(name)?.push(await timeOf(engine));
    }
  }
  const plain = times.get(PLAIN) ?? [];
  const results: Record<string, Timed> = {};
  for (const [name, engine] of list) {
    const answer = await answerOf(engine);
    const own = times.get(name) ?? [];
    const ratio = median(own.map((time, round) => time / (plain[round] ?? Number.NaN)));
    results[name] = { ...answer, text: answer.text(), milliseconds: median(own), ratio };
  }
  return results;
}

Object.assign(globalThis, { safiBench: run });
