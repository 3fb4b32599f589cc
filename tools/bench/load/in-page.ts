import { Readability } from '@mozilla/readability';
import { detect } from '../../../src/article/detect/detect.ts';
import { reading } from '../../../src/article/reading.ts';
import { findingClutter } from '../../../src/clutter/find.ts';
import type { Work } from '../../../src/core/work.ts';
import { SLICE } from '../../../src/page/slices.ts';

/** What a step took, and the longest time for which it held the thread, Readability's own left out; milliseconds. */
export type Held = { all: number; longest: number };
export type LoadSteps = { answer: string; readability: number; steps: Record<string, Held> };

/** Time inside of Readability, which no work of ours can lay down. */
let inside = 0;
const parse: () => unknown = Reflect.get(Readability.prototype, 'parse');
Reflect.set(Readability.prototype, 'parse', function timed(this: unknown): unknown {
  const began = performance.now();
  try {
    return Reflect.apply(parse, this, []);
  } finally {
    inside += performance.now() - began;
  }
});

const now = (): number => performance.now() - inside;

/** Does work as the page's own script does, without the turns between the slices. */
function held<Value>(work: Work<Value>): Held & { value: Value } {
  const began = performance.now();
  let longest = 0;
  for (;;) {
    const from = now();
    const end = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    longest = Math.max(longest, now() - from);
    if (step.done) return { all: performance.now() - began, longest, value: step.value };
  }
}

function* detecting(): Work<string> {
  yield;
  return detect(document);
}

/** Each step once on this page. */
function run(): LoadSteps {
  const began = performance.now();
  // A clone of a document is a document.
  new Readability(document.cloneNode(true) as Document).parse();
  const readability = performance.now() - began;
  const detect = held(detecting());
  const read = held(reading(document, true));
  const clutter = held(findingClutter(document, read.value.extraction));
  const blocks = read.value.extraction?.article.blocks.length;
  const steps = { detect, read, clutter };
  return {
    answer: blocks === undefined ? 'refused' : `${blocks} blocks`,
    readability,
    steps: Object.fromEntries(
      Object.entries(steps).map(([name, { all, longest }]) => [name, { all, longest }]),
    ),
  };
}

Object.assign(globalThis, { safiLoad: run });
