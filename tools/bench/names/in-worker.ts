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

/** The names of a story, in milliseconds, with what is remembered of words from before. */
function time(text: string): number {
  const began = performance.now();
  findNames(text, model);
  return performance.now() - began;
}

/** The same behind other stories alone: another object is another model to what is remembered. */
function timeBehind(others: readonly string[], text: string): number {
  model = model && { ...model };
  for (const other of others) findNames(other, model);
  return time(text);
}

Object.assign(globalThis, { safiNames: { prepare, time, timeBehind } });
