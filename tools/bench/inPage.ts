import { engines } from './engines.ts';
import type { Answer } from './engines.ts';

/** An engine's result as it leaves the page, with the median of its times. */
export type Timed = Omit<Answer, 'text'> & { text: string; milliseconds: number };

const none: Answer = { text: () => '', title: null, byline: null, published: null };

/** Calls before the clock counts: every engine is measured when the browser has compiled it. */
const WARM_UP = 10;

/** Runs each engine `rounds` times on the page that this script stands in, one after the other. */
async function run(rounds: number): Promise<Record<string, Timed>> {
  const times: Record<string, number[]> = {};
  const answers: Record<string, Answer> = {};
  for (const [name, engine] of Object.entries(engines)) {
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const started = performance.now();
      try {
        answers[name] = await engine();
      } catch {
        // An engine that throws on a page has found nothing there: that is its result.
        answers[name] = none;
      }
      if (round >= 0) (times[name] ??= []).push(performance.now() - started);
    }
  }
  return Object.fromEntries(
    Object.keys(engines).map((name) => {
      const sorted = (times[name] ?? []).toSorted((a, b) => a - b);
      const milliseconds = sorted[Math.floor(sorted.length / 2)] ?? 0;
      const answer = answers[name] ?? none;
      return [name, { ...answer, text: answer.text(), milliseconds }];
    }),
  );
}

Object.assign(globalThis, { safiBench: run });
