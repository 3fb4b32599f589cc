/** The steps from label to label that a field allows, in order of `from`, then `to`: a third of all pairs. */
export type Links = { from: Uint8Array; to: Uint8Array; weight: Float32Array };

/** Out of a square of weights, row by row; -Infinity is no step. */
export function linksOf(transitions: Float32Array, size: number): Links {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < transitions.length; i++) {
    if (transitions[i] === -Infinity) continue;
    from.push(Math.floor(i / size));
    to.push(i % size);
  }
  const weight = transitions.filter((step) => step > -Infinity);
  return { from: new Uint8Array(from), to: new Uint8Array(to), weight };
}
