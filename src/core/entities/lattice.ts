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
  const rows = { all: new Float64Array(factors.length), ways: new Float64Array(factors.length) };
  forward(links, factors, rows);
  return { best: trace(links, rows.ways), beliefs: backward(links, factors, rows.all) };
}

/** Rows of one number a label: what all ways to it weigh, and the best one alone. */
type Rows = { all: Float64Array; ways: Float64Array };

function forward({ into, begins }: Links, factors: Float32Array, { all, ways }: Rows): void {
  const size = begins.length;
  for (let at = 0; at < factors.length; at += size) {
    if (at > 0) onward(into, { all, ways }, at);
    else for (const rows of [all, ways]) rows.set(begins.subarray(0, factors.length));
    weigh(factors, all, [at, at + size]);
    weigh(factors, ways, [at, at + size]);
  }
}

/** One step: the row at `at` out of the one before it. Where the best way came from is asked later, of few labels. */
function onward({ starts, other, factor }: Steps, { all, ways }: Rows, at: number): void {
  const size = starts.length - 1;
  for (let b = 0; b < size; b++) {
    let sum = 0;
    let most = 0;
    const end = starts[b + 1] ?? 0;
    for (let k = starts[b] ?? 0; k < end; k++) {
      const from = at - size + (other[k] ?? 0);
      const step = factor[k] ?? 0;
      const way = (ways[from] ?? 0) * step;
      sum += (all[from] ?? 0) * step;
      most = way > most ? way : most;
    }
    all[at + b] = sum;
    ways[at + b] = most;
  }
}

/** Takes in what the token itself says, and makes its row sum to one. */
function weigh(factors: Float32Array, rows: Float64Array, [from, to]: [number, number]): void {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const weighed = (rows[i] ?? 0) * (factors[i] ?? 0);
    rows[i] = weighed;
    sum += weighed;
  }
  const scale = 1 / sum;
  for (let i = from; i < to; i++) rows[i] = (rows[i] ?? 0) * scale;
}

/** The best path, from its end on back. */
function trace({ into, ends }: Links, ways: Float64Array): Uint8Array {
  const size = ends.length;
  const path = new Uint8Array(ways.length / size);
  let label = bestOf(ends.map((end, i) => end * (ways[ways.length - size + i] ?? 0)));
  for (let i = path.length - 1; i >= 0; i--) {
    path[i] = label;
    if (i > 0) label = bestBefore(into, ways.subarray((i - 1) * size, i * size), label);
  }
  return path;
}

/** Of all labels that may stand before one, that from which the best way comes. */
function bestBefore({ starts, other, factor }: Steps, ways: Float64Array, label: number): number {
  let most = 0;
  let best = 0;
  const end = starts[label + 1] ?? 0;
  for (let k = starts[label] ?? 0; k < end; k++) {
    const way = (ways[other[k] ?? 0] ?? 0) * (factor[k] ?? 0);
    if (way <= most) continue;
    most = way;
    best = other[k] ?? 0;
  }
  return best;
}

const bestOf = (row: Float64Array): number => row.indexOf(Math.max(...row));

/** Weighs every row by what stands behind it too, and makes it sum to one. */
function backward({ outOf, ends }: Links, factors: Float32Array, all: Float64Array): Float32Array {
  const size = ends.length;
  const beliefs = new Float32Array(all.length);
  const ahead = ends.slice();
  const room = new Float64Array(size);
  for (let at = all.length - size; at >= 0; at -= size) {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const both = (all[at + i] ?? 0) * (ahead[i] ?? 0);
      room[i] = both;
      sum += both;
      ahead[i] = (ahead[i] ?? 0) * (factors[at + i] ?? 0);
    }
    const scale = 1 / sum;
    for (let i = 0; i < size; i++) beliefs[at + i] = (room[i] ?? 0) * scale;
    back(outOf, ahead, room);
  }
  return beliefs;
}

/** One step back: what lies ahead of each label, scaled. `room` is written over. */
function back({ starts, other, factor }: Steps, ahead: Float64Array, room: Float64Array): void {
  let total = 0;
  for (let a = 0; a < room.length; a++) {
    let sum = 0;
    const end = starts[a + 1] ?? 0;
    for (let k = starts[a] ?? 0; k < end; k++)
      sum += (factor[k] ?? 0) * (ahead[other[k] ?? 0] ?? 0);
    room[a] = sum;
    total += sum;
  }
  const scale = 1 / total;
  for (let a = 0; a < room.length; a++) ahead[a] = (room[a] ?? 0) * scale;
}
