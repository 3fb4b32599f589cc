import type { Clusters } from '../../src/core/entities/clusters.ts';
import type { DenseField } from '../../src/core/entities/field.ts';
import { checksum, type Header, MAGIC } from '../../src/core/entities/model.ts';

const LARGEST = 127;

/** The bytes of a model file; `keep` is how many weights stay, the largest ones. */
export function store(field: DenseField, clusters: Clusters, keep: number): Uint8Array {
  const { weights, scale } = quantise(field.weights, keep);
  const words = [...clusters.of].toSorted(([a], [b]) => a - b);
  const header: Header = {
    labels: [...field.labels],
    buckets: field.buckets,
    scale,
    transitions: Array.from(field.transitions, (step) =>
      Number.isFinite(step) ? Number(step.toFixed(4)) : null,
    ),
    words: words.length,
    middle: clusters.nested.map(([, middle]) => middle),
    coarse: clusters.nested.map(([coarse]) => coarse),
  };
  const json = ascii(JSON.stringify(header));
  const body = Uint8Array.from([
    ...uint32(json.length),
    ...json,
    ...deltas(words.map(([key]) => key)).flatMap(varint),
    ...words.flatMap(([, cluster]) => [cluster & 0xff, cluster >> 8]),
    ...planes(weights, field.labels.length),
  ]);
  return Uint8Array.from([...ascii(MAGIC), ...uint32(checksum(body)), ...body]);
}

/** The `keep` largest weights; the others are zero. */
export function largest(weights: Int8Array | Float32Array, keep: number): Float32Array {
  const sizes = Float32Array.from(weights, Math.abs).toSorted();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  return Float32Array.from(weights, (weight) => (Math.abs(weight) < least ? 0 : weight));
}

/** One byte a weight; the few outliers are cut so that the others keep their digits. */
export function quantise(weights: Int8Array | Float32Array, keep: number) {
  const sizes = Float32Array.from(weights, Math.abs).toSorted();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const most = sizes[sizes.length - 1 - Math.floor(keep / 5000)] ?? 1;
  const scale = most / LARGEST;
  const small = Int8Array.from(weights, (weight) => {
    const rounded = Math.round(weight / scale);
    return Math.abs(weight) < least ? 0 : Math.max(-LARGEST, Math.min(LARGEST, rounded));
  });
  return { weights: small, scale };
}

function* planes(weights: Int8Array, labels: number): Generator<number> {
  for (let label = 0; label < labels; label++) {
    const buckets: number[] = [];
    for (let at = label; at < weights.length; at += labels) {
      if (weights[at]) buckets.push((at - label) / labels);
    }
    yield* varint(buckets.length);
    for (const [i, delta] of deltas(buckets).entries()) {
      yield* varint(delta);
      yield (weights[(buckets[i] ?? 0) * labels + label] ?? 0) & 0xff;
    }
  }
}

const deltas = (sorted: readonly number[]): number[] =>
  sorted.map((n, i) => n - (sorted[i - 1] ?? 0));

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const uint32 = (n: number): number[] => [n & 0xff, (n >> 8) & 0xff, (n >> 16) & 0xff, n >>> 24];

function varint(n: number): number[] {
  return n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...varint(n >>> 7)];
}
