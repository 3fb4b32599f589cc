import type { Work } from '../core/work.ts';

/** Milliseconds for which work keeps the page's thread. Fifty are felt; what comes between two yields is on top. */
export const SLICE = 20;

/** Whatever the page has waiting goes first. A message comes at once, where a timer waits, for a second in a hidden tab. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((next) => {
    port1.addEventListener('message', () => {
      port1.close();
      next();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Does work in slices, and gives the page's thread back between them. */
export async function inSlices<Value>(work: Work<Value>): Promise<Value> {
  for (;;) {
    const end = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    await turn();
  }
}
