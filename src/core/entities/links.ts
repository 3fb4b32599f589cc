import type { NameType } from '../story/types.ts';
import type { Field } from './field.ts';
import { conllType, mayFollow, OUTSIDE } from './labels.ts';

/** The steps that a field allows from each label, or to each: a third of all pairs. */
export type Steps = {
  /** Where each label's steps begin; one more than there are labels. */
  starts: Uint8Array;
  /** The label at the other end of each, and its weight as a factor. */
  other: Uint8Array;
  factor: Float64Array;
};

/** How labels follow one another. */
export type Links = {
  into: Steps;
  outOf: Steps;
  /** One for each label that may stand first, or last: beyond both ends is nothing. */
  begins: Float64Array;
  ends: Float64Array;
  /** The labels that say a type. */
  ofType: Readonly<Record<NameType, readonly number[]>>;
};

const known = new WeakMap<Field, Links>();

/** The links of a field, worked out once. */
export function linksOf(field: Field): Links {
  const before = known.get(field);
  if (before) return before;
  const links = read(field);
  known.set(field, links);
  return links;
}

function read({ labels, transitions }: Field): Links {
  const size = labels.length;
  return {
    into: steps(size, (label, from) => transitions[from * size + label] ?? -Infinity),
    outOf: steps(size, (label, to) => transitions[label * size + to] ?? -Infinity),
    begins: Float64Array.from(labels, (label) => Number(mayFollow(OUTSIDE, label))),
    ends: Float64Array.from(labels, (label) => Number(mayFollow(label, OUTSIDE))),
    ofType: {
      person: labelsOfType(labels, 'person'),
      place: labelsOfType(labels, 'place'),
      organisation: labelsOfType(labels, 'organisation'),
    },
  };
}

function steps(size: number, weight: (label: number, other: number) => number): Steps {
  const starts = [0];
  const others: number[] = [];
  const factors: number[] = [];
  for (let label = 0; label < size; label++) {
    for (let other = 0; other < size; other++) {
      if (weight(label, other) === -Infinity) continue;
      others.push(other);
      factors.push(Math.exp(weight(label, other)));
    }
    starts.push(others.length);
  }
  return {
    starts: Uint8Array.from(starts),
    other: Uint8Array.from(others),
    factor: Float64Array.from(factors),
  };
}

const labelsOfType = (labels: readonly string[], type: NameType): number[] =>
  [...labels.keys()].filter((i) => labels[i]?.endsWith(conllType[type]));
