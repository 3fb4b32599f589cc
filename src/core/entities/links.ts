import type { Field } from './decode.ts';
import type { NameType } from '../story/types.ts';
import { conllType, mayFollow } from './labels.ts';

/** The steps from label to label that a field allows, in order of `from`, then `to`: a third of all pairs. */
export type Links = {
  from: Uint8Array;
  to: Uint8Array;
  weight: Float32Array;
  /** The weights as factors. */
  factor: Float32Array;
  /** One for each label that may stand first, or last: beyond both ends is nothing. */
  begins: Float32Array;
  ends: Float32Array;
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

const OUTSIDE = 'O';

function read({ labels, transitions }: Field): Links {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < transitions.length; i++) {
    if (transitions[i] === -Infinity) continue;
    from.push(Math.floor(i / labels.length));
    to.push(i % labels.length);
  }
  const weight = transitions.filter((step) => step > -Infinity);
  return {
    from: new Uint8Array(from),
    to: new Uint8Array(to),
    weight,
    factor: weight.map(Math.exp),
    begins: Float32Array.from(labels, (label) => Number(mayFollow(OUTSIDE, label))),
    ends: Float32Array.from(labels, (label) => Number(mayFollow(label, OUTSIDE))),
    ofType: {
      person: labelsOfType(labels, 'person'),
      place: labelsOfType(labels, 'place'),
      organisation: labelsOfType(labels, 'organisation'),
    },
  };
}

const labelsOfType = (labels: readonly string[], type: NameType): number[] =>
  [...labels.keys()].filter((i) => labels[i]?.endsWith(conllType[type]));
