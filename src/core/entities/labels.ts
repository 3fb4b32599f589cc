import type { NameType } from '../story/types.ts';

/** Of no name. */
export const OUTSIDE = 'O';

/** Tags of the CoNLL files. */
export const conllTypes: Readonly<Record<string, NameType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
};

export const conllType: Readonly<Record<NameType, string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
};

/** A name in tokens of one sentence, end exclusive. */
export type Stretch = { type: string; from: number; to: number };

/**
 * A label a type and place in the name: first, inner, last, only (BILOU: Ratinov and Roth 2009, who found
 * it better than BIO), and O outside.
 */
export function labelsOf(types: readonly string[]): string[] {
  return [
    OUTSIDE,
    ...types.flatMap((type) => ['B', 'I', 'L', 'U'].map((spot) => `${spot}-${type}`)),
  ];
}

/** May `b` follow `a`? Beyond either end stands O. */
export function mayFollow(a: string, b: string): boolean {
  const open = a.startsWith('B-') || a.startsWith('I-');
  const goesOn = b.startsWith('I-') || b.startsWith('L-');
  return open ? goesOn && a.slice(2) === b.slice(2) : !goesOn;
}

/** The labels of a sentence of `length` tokens with these names. */
export function encode(length: number, names: readonly Stretch[]): string[] {
  const labels = Array.from({ length }, () => OUTSIDE);
  for (const { type, from, to } of names) {
    for (let i = from; i < to; i++) labels[i] = `I-${type}`;
    labels[from] = `B-${type}`;
    labels[to - 1] = to - from === 1 ? `U-${type}` : `L-${type}`;
  }
  return labels;
}

/** The names that a sequence of labels says, each label by its number. */
export function stretches(labels: readonly string[], path: Uint8Array): Stretch[] {
  const names: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < path.length; i++) {
    const label = labels[path[i] ?? 0] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const spot = label.charAt(0);
    if (spot === 'B' || spot === 'U') from = i;
    if (spot === 'L' || spot === 'U') names.push({ type: label.slice(2), from, to: i + 1 });
  }
  return names;
}
