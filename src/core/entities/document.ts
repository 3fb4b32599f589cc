import type { Found } from './found.ts';
import { keysOf } from './found.ts';
import type { Read } from './read.ts';

/** A surname is said again soon; farther away it is more likely another person or a word. */
const REACH = 25;
/** The tagger's least belief that a repeated surname is a name: «صالح» is also "in favour of". */
const NEEDED = 0.04;

/**
 * Further mentions of people that the document names in full: a last name alone («وفق هاياشي»), or the first
 * of three («شي»), where nothing else was found. Settled names in, the same and the new ones out.
 */
export function spread(reads: readonly Read[], found: readonly Found[]): Found[] {
  const sentences = reads.map(({ sentence }) => sentence);
  const saidIn = new Map<string, number[]>();
  for (const one of found) {
    const keys = one.type === 'person' ? keysOf(sentences, one) : [];
    const last = keys.at(-1);
    if (last === undefined || keys.length < 2) continue;
    saidIn.set(last, [...(saidIn.get(last) ?? []), one.sentence]);
  }
  if (saidIn.size === 0) return [...found];
  const isTaken = ({ index }: Read, at: number) =>
    found.some(({ sentence, from, to }) => sentence === index && from <= at && at < to);
  return [...found, ...reads.flatMap((reading) => alone(reading, saidIn, isTaken))];
}

function alone(
  reading: Read,
  saidIn: ReadonlyMap<string, readonly number[]>,
  isTaken: (reading: Read, at: number) => boolean,
): Found[] {
  const { sentence, index, belief } = reading;
  const found: Found[] = [];
  for (let from = 0; from < sentence.length; from++) {
    for (const { prefix, rest } of sentence[from]?.splits ?? []) {
      const isNear = saidIn.get(rest)?.some((said) => Math.abs(said - index) <= REACH);
      if (isNear !== true) continue;
      if (isTaken(reading, from) || belief(from) < NEEDED) break;
      const span = { sentence: index, from, to: from + 1 };
      found.push({ ...span, prefix, type: 'person', source: 'document' });
      break;
    }
  }
  return found;
}
