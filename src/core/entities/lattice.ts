import type { Field } from './field.ts';
import { type Links, linksOf, type Steps } from './links.ts';

/** What a field says of a sentence. */
export type Reading = {
  /** The best labels, by number (Viterbi 1967). */
  best: Uint8Array;
  /** For each token a row: how likely each label is there, all allowed sequences weighed (Rabiner 1989). */
  beliefs: Float32Array;
};

/**
 * Reads a sentence. In: for every token a row of one factor a label, the largest of each row about one. All rows are
 * scaled on the way, so that none fades however long the sentence is: factors cost less than logarithms.
 */
export function lattice(field: Field, factors: Float32Array): Reading {
  const links = linksOf(field);
  const beliefs = new Float32Array(factors.length);
  const best = forward(links, factors, beliefs);
  backward(links, factors, beliefs);
  return { best, beliefs };
}

/** Labels at one token: what all ways to each weigh, and the best way alone. */
type Row = { all: Float64Array; best: Float64Array };

const rowOf = (begins: Float64Array): Row => ({ all: begins.slice(), best: begins.slice() });

/** Writes how likely every label is after what stands before it, and gives the best path. */
function forward({ into, begins, ends }: Links, factors: Float32Array, rows: Float32Array) {
  const size = begins.length;
  const back = new Uint8Array(rows.length);
  let here = rowOf(begins);
  let ahead = rowOf(begins);
  for (let at = 0; at < rows.length; at += size) {
    weigh(here, factors, at);
    rows.set(here.all, at);
    if (at + size === rows.length) break;
    onward(into, [here, ahead], back.subarray(at + size, at + 2 * size));
    [here, ahead] = [ahead, here];
  }
  return trace(
    here.best.map((way, label) => way * (ends[label] ?? 0)),
    back,
  );
}

/** Takes in what a token itself says, and scales the row to one. */
function weigh({ all, best }: Row, factors: Float32Array, at: number): void {
  let sum = 0;
  let most = 0;
  for (let i = 0; i < all.length; i++) {
    const factor = factors[at + i] ?? 0;
    const one = (all[i] ?? 0) * factor;
    const way = (best[i] ?? 0) * factor;
    all[i] = one;
    best[i] = way;
    sum += one;
    if (way > most) most = way;
  }
  for (let i = 0; i < all.length; i++) {
    all[i] = (all[i] ?? 0) / sum;
    best[i] = (best[i] ?? 0) / most;
  }
}

/** One step, with where the best way to each label came from. */
function onward({ starts, other, factor }: Steps, [here, ahead]: [Row, Row], from: Uint8Array) {
  const { all, best } = here;
  for (let b = 0; b < from.length; b++) {
    let sum = 0;
    let most = 0;
    let came = 0;
    const end = starts[b + 1] ?? 0;
    for (let k = starts[b] ?? 0; k < end; k++) {
      const a = other[k] ?? 0;
      const step = factor[k] ?? 0;
      const way = (best[a] ?? 0) * step;
      sum += (all[a] ?? 0) * step;
      if (way <= most) continue;
      most = way;
      came = a;
    }
    ahead.all[b] = sum;
    ahead.best[b] = most;
    from[b] = came;
  }
}

function trace(last: Float64Array, back: Uint8Array): Uint8Array {
  const size = last.length;
  const path = new Uint8Array(back.length / size);
  let label = last.indexOf(Math.max(...last));
  for (let i = path.length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * size + label] ?? 0;
  }
  return path;
}

/** Weighs every row by what stands behind it too, and scales it to one. */
function backward({ outOf, ends }: Links, factors: Float32Array, rows: Float32Array): void {
  const size = ends.length;
  const ahead = ends.slice();
  const here = new Float64Array(size);
  for (let at = rows.length - size; at >= 0; at -= size) {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const both = (rows[at + i] ?? 0) * (ahead[i] ?? 0);
      here[i] = both;
      sum += both;
      ahead[i] = (ahead[i] ?? 0) * (factors[at + i] ?? 0);
    }
    for (let i = 0; i < size; i++) rows[at + i] = (here[i] ?? 0) / sum;
    backTo(outOf, ahead, here);
  }
}

/** One step back: what lies ahead of each label, scaled. `room` is written over. */
function backTo({ starts, other, factor }: Steps, ahead: Float64Array, room: Float64Array): void {
  let total = 0;
  for (let a = 0; a < room.length; a++) {
    let sum = 0;
    const end = starts[a + 1] ?? 0;
    for (let k = starts[a] ?? 0; k < end; k++)
      sum += (factor[k] ?? 0) * (ahead[other[k] ?? 0] ?? 0);
    room[a] = sum;
    total += sum;
  }
  for (let a = 0; a < room.length; a++) ahead[a] = (room[a] ?? 0) / total;
}
