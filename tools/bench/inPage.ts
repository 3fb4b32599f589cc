import { engines } from './engines.ts';
import type { Answer } from './engines.ts';

/** An engine's result as it leaves the page. */
export type Told = Omit<Answer, 'text'> & { text: string };

const none: Answer = { text: () => '', title: null, byline: null, published: null };

/**
 * Before the clock counts every engine runs for as long, in milliseconds, and as often at least: each is measured when
 * the browser has compiled it. Ten calls alone on a page of seventy elements are over before that, for any engine.
 */
const WARM_UP = { milliseconds: 400, calls: 10 };

async function answerOf(name: string): Promise<Answer> {
  try {
    return (await engines[name]?.()) ?? none;
  } catch {
    // An engine that throws on a page has found nothing there: that is its result.
    return none;
  }
}

/** What each engine says of the page that this script stands in, after calls enough to compile it. */
async function answers(): Promise<Record<string, Told>> {
  const told: Record<string, Told> = {};
  for (const name of Object.keys(engines)) {
    for (let count = 0; count < WARM_UP.calls; count += 1) await answerOf(name);
    await calls(name, WARM_UP.milliseconds);
    const answer = await answerOf(name);
    told[name] = { ...answer, text: answer.text() };
  }
  return told;
}

/** Calls an engine until so many milliseconds have gone by; how often it was called. */
async function calls(name: string, least: number): Promise<number> {
  const started = performance.now();
  for (let count = 1; ; count += 1) {
    await answerOf(name);
    if (performance.now() - started >= least) return count;
  }
}

Object.assign(globalThis, { safiBench: { answers, calls } });
