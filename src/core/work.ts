/**
 * Work that may be laid down wherever it yields and taken up again: who runs it decides whether it is. The generator's
 * value is the outcome.
 */
export type Work<Value> = Generator<undefined, Value, undefined>;

/** How many nodes a walk goes on for between two places where it may be laid down; about a millisecond. */
export const STRETCH = 256;

/** Does the work in one go. */
export function finish<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
