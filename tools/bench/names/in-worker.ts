import { loadModel, type NamesModel } from '../../../src/core/entities/model.ts';
import { findNames } from '../../../src/core/entities/names.ts';

let model: NamesModel | null = null;

/** Reads the packaged model and builds what the first search builds; milliseconds, without the reading of the file. */
async function prepare(file: string): Promise<number> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const began = performance.now();
  const loaded = loadModel(bytes);
  model = loaded.kind === 'model' ? loaded.model : null;
  findNames('', model);
  return performance.now() - began;
}

/**
 * The names of a story, in milliseconds: with what is remembered of its words from before, or as the first story that is
 * read, when nothing is: another object is another model to those memories.
 */
function time(text: string, isFirst: boolean): number {
  const before = isFirst && model ? { ...model } : model;
  const began = performance.now();
  findNames(text, before);
  return performance.now() - began;
}

Object.assign(globalThis, { safiNames: { prepare, time } });
