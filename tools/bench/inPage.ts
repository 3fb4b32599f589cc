import { engines } from './engines.ts';
import type { Answer } from './engines.ts';

/** An engine's result as it leaves the page, with the median of its times. */
export type Timed = Omit<Answer, 'text'> & { text: string; milliseconds: number };

const none: Answer = { text: () => '', title: null, byline: null, published: null };

/** Runs each engine `rounds` times, in turn, on the page that this script stands in. */
async function run(rounds: number): Promise<Record<string, Timed>> {
  const times: Record<string, number[]> = {};
  const answers: Record<string, Answer> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, engine] of Object.entries(engines)) {
      const started = performance.now();
      try {
        answers[name] = await engine();
      } catch {
        // An engine that throws on a page has found nothing there: that is its result.
        answers[name] = none;
      }
      (times[name] ??= []).push(performance.now() - started);
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
