import type { DenseField } from '../../src/core/entities/field.ts';
import { Lattice } from './lattice.ts';
import { random, shuffle } from './random.ts';

/**
 * One sentence to learn from: the feature buckets of each token, and how sure each label is there, a row of
 * probabilities a token: certain in annotated text, the teacher's beliefs in text that it has read.
 */
export type Example = { features: Uint32Array[]; wanted: Float32Array; weight: number };

export type Settings = {
  labels: readonly string[];
  buckets: number;
  epochs: number;
  rate: number;
  /** Pull of every touched weight towards zero. */
  decay: number;
  /** Share of a token's features left out at a time, so that no rare one is relied on (Wang and Manning 2013). */
  dropout: number;
  seed: number;
  /** Trained before: its weights are where this training begins, and what is zero of them stays zero. */
  from?: DenseField;
  /** Called after each epoch with the mean of the weights so far. */
  each: (field: () => DenseField, epoch: number) => void;
};

/** Weights with AdaGrad's memory of their gradients (Duchi, Hazan, Singer 2011). */
class Weights {
  readonly now: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private readonly left: Uint8Array | null;

  constructor(size: number, from?: ArrayLike<number>) {
    this.now = from ? Float32Array.from(from) : new Float32Array(size);
    this.left = from ? Uint8Array.from(from, Math.sign).map((sign) => (sign === 0 ? 1 : 0)) : null;
    this.squares = new Float32Array(size).fill(0.01);
    this.sums = new Float32Array(size);
  }

  step(at: number, gradient: number, { rate, decay }: Settings): void {
    if (this.left?.[at]) return;
    const weight = this.now[at] ?? 0;
    const slope = gradient + decay * weight;
    const square = (this.squares[at] ?? 0) + slope * slope;
    this.squares[at] = square;
    this.now[at] = weight - (rate * slope) / Math.sqrt(square);
  }

  remember(): void {
    for (let i = 0; i < this.sums.length; i++)
      this.sums[i] = (this.sums[i] ?? 0) + (this.now[i] ?? 0);
  }

  mean(times: number): Float32Array {
    return times > 0 ? this.sums.map((sum) => sum / times) : this.now;
  }
}

/** Trains a linear-chain field; the weights are the mean over the later half of the epochs. */
export function train(examples: readonly Example[], settings: Settings): DenseField {
  const { labels, buckets, epochs, from } = settings;
  const lattice = new Lattice(labels);
  const weights = new Weights(buckets * labels.length, from?.weights);
  const steps = new Weights(labels.length ** 2, from?.transitions.map(finite));
  const next = random(settings.seed);
  const order = Uint32Array.from(examples, (_, i) => i);
  let remembered = 0;
  const field = (): DenseField => ({
    labels,
    buckets,
    weights: weights.mean(remembered),
    scale: 1,
    transitions: steps.mean(remembered).map((step, i) => (lattice.allowed[i] ? step : -Infinity)),
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, { lattice, weights, steps, settings, next });
    }
    if (epoch >= Math.floor(epochs / 2)) {
      weights.remember();
      steps.remember();
      remembered += 1;
    }
    settings.each(field, epoch);
  }
  return field();
}

/** A forbidden step is never learnt, and counts as nothing. */
const finite = (step: number): number => (Number.isFinite(step) ? step : 0);

type Learner = {
  lattice: Lattice;
  weights: Weights;
  steps: Weights;
  settings: Settings;
  next: () => number;
};

/** Smaller gradients move nothing: most tokens are surely outside, and cost no update. */
const STILL = 5e-3;

function learn({ features, wanted, weight }: Example, learner: Learner): void {
  const { lattice, weights, steps, settings, next } = learner;
  const size = settings.labels.length;
  const kept = features.map((buckets) => drop(buckets, settings.dropout, next));
  const expected = lattice.expect(scores(kept, weights.now, size), steps.now);
  lattice.subtractSteps(expected.steps, wanted);
  for (let at = 0; at < expected.steps.length; at++) {
    if (lattice.allowed[at]) steps.step(at, (expected.steps[at] ?? 0) * weight, settings);
  }
  for (let i = 0; i < kept.length; i++) {
    const buckets = kept[i] ?? NOTHING;
    for (let label = 0; label < size; label++) {
      const at = i * size + label;
      const gradient = ((expected.labels[at] ?? 0) - (wanted[at] ?? 0)) * weight;
      if (gradient > -STILL && gradient < STILL) continue;
      for (let k = 0; k < buckets.length; k++) {
        weights.step((buckets[k] ?? 0) * size + label, gradient, settings);
      }
    }
  }
}

const NOTHING = new Uint32Array(0);

/** The first feature, which every token has, is never dropped. */
function drop(buckets: Uint32Array, share: number, next: () => number): Uint32Array {
  const kept = new Uint32Array(buckets.length);
  let length = 0;
  for (let k = 0; k < buckets.length; k++) {
    if (k === 0 || next() >= share) kept[length++] = buckets[k] ?? 0;
  }
  return kept.subarray(0, length);
}

function scores(
  features: readonly Uint32Array[],
  weights: Float32Array,
  size: number,
): Float64Array {
  const out = new Float64Array(features.length * size);
  for (let i = 0; i < features.length; i++) {
    const buckets = features[i] ?? NOTHING;
    const at = i * size;
    for (let k = 0; k < buckets.length; k++) {
      const row = (buckets[k] ?? 0) * size;
      for (let label = 0; label < size; label++) {
        out[at + label] = (out[at + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return out;
}
