import { mayFollow } from '../../src/core/entities/labels.ts';

/** What a sentence of a field expects: every label at every token, and every step between labels. */
export type Expected = { labels: Float64Array; steps: Float64Array };

/** Forward and backward sums over the label sequences that are allowed (Rabiner 1989, scaled). */
export class Lattice {
  readonly allowed: Uint8Array;
  private readonly begins: Uint8Array;
  private readonly ends: Uint8Array;
  private readonly size: number;

  constructor(labels: readonly string[]) {
    this.size = labels.length;
    this.allowed = Uint8Array.from(
      labels.flatMap((a) => labels.map((b) => Number(mayFollow(a, b)))),
    );
    this.begins = Uint8Array.from(labels, (label) => Number(mayFollow('O', label)));
    this.ends = Uint8Array.from(labels, (label) => Number(mayFollow(label, 'O')));
  }

  /** In: one row of label scores a token, and the step scores. */
  expect(scores: Float64Array, steps: Float32Array): Expected {
    const size = this.size;
    const length = scores.length / size;
    const emitted = exponentiate(scores, size);
    const step = Float64Array.from(steps, (score, i) => (this.allowed[i] ? Math.exp(score) : 0));
    const { forward, norms } = this.forward(emitted, step);
    const backward = this.backward(emitted, step, norms);
    const expected = new Float64Array(size * size);
    for (let i = 1; i < length; i++) {
      const at = i * size;
      const norm = norms[i] ?? 1;
      for (let a = 0; a < size; a++) {
        const reached = (forward[at - size + a] ?? 0) / norm;
        if (reached === 0) continue;
        for (let b = 0; b < size; b++) {
          const cell = a * size + b;
          const through = (step[cell] ?? 0) * (emitted[at + b] ?? 0) * (backward[at + b] ?? 0);
          expected[cell] = (expected[cell] ?? 0) + reached * through;
        }
      }
    }
    for (let i = 0; i < forward.length; i++) forward[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
    return { labels: forward, steps: expected };
  }

  /** Takes the wanted steps away from the expected ones: the gradient of the step scores. */
  subtractSteps(steps: Float64Array, wanted: Float32Array): void {
    const size = this.size;
    for (let at = size; at < wanted.length; at += size) {
      for (let a = 0; a < size; a++) {
        const here = wanted[at - size + a] ?? 0;
        if (here === 0) continue;
        for (let b = 0; b < size; b++) {
          const cell = a * size + b;
          if (this.allowed[cell]) steps[cell] = (steps[cell] ?? 0) - here * (wanted[at + b] ?? 0);
        }
      }
    }
  }

  private forward(emitted: Float64Array, step: Float64Array) {
    const size = this.size;
    const length = emitted.length / size;
    const forward = new Float64Array(emitted.length);
    const norms = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      const at = i * size;
      let norm = 0;
      for (let b = 0; b < size; b++) {
        let sum = i === 0 ? (this.begins[b] ?? 0) : 0;
        const before = i === 0 ? 0 : size;
        for (let a = 0; a < before; a++) {
          sum += (forward[at - size + a] ?? 0) * (step[a * size + b] ?? 0);
        }
        if (i === length - 1 && !this.ends[b]) sum = 0;
        sum *= emitted[at + b] ?? 0;
        forward[at + b] = sum;
        norm += sum;
      }
      norms[i] = norm;
      for (let b = 0; b < size; b++) forward[at + b] = (forward[at + b] ?? 0) / norm;
    }
    return { forward, norms };
  }

  private backward(emitted: Float64Array, step: Float64Array, norms: Float64Array): Float64Array {
    const size = this.size;
    const length = norms.length;
    const backward = new Float64Array(emitted.length);
    for (let i = length - 1; i >= 0; i--) {
      const next = (i + 1) * size;
      for (let a = 0; a < size; a++) {
        let sum = i === length - 1 ? (this.ends[a] ?? 0) : 0;
        const after = i === length - 1 ? 0 : size;
        for (let b = 0; b < after; b++) {
          const ahead = (emitted[next + b] ?? 0) * (backward[next + b] ?? 0);
          sum += ((step[a * size + b] ?? 0) * ahead) / (norms[i + 1] ?? 1);
        }
        backward[i * size + a] = sum;
      }
    }
    return backward;
  }
}

/** Each token's scores as factors; its largest score is taken out, so that none overflows. */
function exponentiate(scores: Float64Array, size: number): Float64Array {
  const out = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += size) {
    let largest = -Infinity;
    for (let b = 0; b < size; b++) largest = Math.max(largest, scores[at + b] ?? 0);
    for (let b = 0; b < size; b++) out[at + b] = Math.exp((scores[at + b] ?? 0) - largest);
  }
  return out;
}
