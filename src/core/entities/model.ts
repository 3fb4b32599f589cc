import { Bytes } from './bytes.ts';
import { type Clusters, nest } from './clusters.ts';
import type { SparseField } from './field.ts';
import { type Plane, Sparse } from './sparse.ts';

/** The trained tagger: its weights, and the word clusters that its features are made of. */
export type NamesModel = { field: SparseField; clusters: Clusters };

/** A model, or why the bytes are none. */
export type Loaded = { kind: 'model'; model: NamesModel } | { kind: 'unreadable'; reason: string };

/** What a file of this version begins with. */
export const MAGIC = 'SAFINAM1';
/** Behind the magic stands a checksum of all that follows. */
const CHECKED_FROM = MAGIC.length + 4;

/** The parts of the file that are not numbers in bulk. */
export type Header = {
  labels: string[];
  buckets: number;
  scale: number;
  /** From label to label, row by row; null where it may not follow. */
  transitions: (number | null)[];
  /** How many words have a cluster, and the coarser clusters of every fine one. */
  words: number;
  middle: number[];
  coarse: number[];
};

/**
 * Reads a model file: magic, checksum, header, then words with their clusters and, label by label, the
 * weights that are not zero. A file that is cut, changed or of another version is `unreadable`; names then
 * come from lists and rules alone.
 */
export function loadModel(bytes: Uint8Array): Loaded {
  const reader = new Bytes(bytes);
  if (reader.text(MAGIC.length) !== MAGIC) return unreadable('it does not begin like one');
  if (reader.uint32() !== checksum(bytes.subarray(CHECKED_FROM))) {
    return unreadable('its checksum differs: it was cut or changed');
  }
  const header = parse(reader.text(reader.uint32()));
  if (!header) return unreadable('its header cannot be read');
  const clusters = readClusters(reader, header);
  return { kind: 'model', model: { clusters, field: readField(reader, header) } };
}

const unreadable = (why: string): Loaded => ({
  kind: 'unreadable',
  reason: `The names model cannot be used: ${why}.`,
});

/** FNV-1a over bytes. */
export function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}

/** The checksum has vouched for the writer, so the shape is the writer's. */
function parse(json: string): Header | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by our own command, and checked whole
    return JSON.parse(json) as Header;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readClusters(reader: Bytes, { words, middle, coarse }: Header): Clusters {
  const keys = new Uint32Array(words);
  let key = 0;
  for (let i = 0; i < words; i++) {
    key += reader.varint();
    keys[i] = key;
  }
  const of = new Map<number, number>();
  for (const word of keys) of.set(word, reader.uint16());
  return { of, nested: nest(middle, coarse) };
}

function readField(reader: Bytes, { labels, buckets, scale, transitions }: Header): SparseField {
  const planes = labels.map(() => readPlane(reader));
  const steps = Float32Array.from(transitions, (step) => step ?? -Infinity);
  return { labels, buckets, scale, sparse: new Sparse(planes, buckets), transitions: steps };
}

function readPlane(reader: Bytes): Plane {
  const count = reader.varint();
  const buckets = new Uint32Array(count);
  const weights = new Int8Array(count);
  let bucket = 0;
  for (let i = 0; i < count; i++) {
    bucket += reader.varint();
    buckets[i] = bucket;
    weights[i] = reader.int8();
  }
  return { buckets, weights };
}
