import { loadModel, type NamesModel } from '../core/entities/model.ts';
import { readPackaged } from '../platform/packaged.ts';

let model: Promise<NamesModel | null> | null = null;

async function load(): Promise<NamesModel | null> {
  const loaded = loadModel(await readPackaged('models/names.bin'));
  return loaded.kind === 'model' ? loaded.model : null;
}

/** The tagger's weights, read once for as long as the worker lives; null where the file is damaged. */
export function namesModel(): Promise<NamesModel | null> {
  model ??= load().catch(() => null);
  return model;
}
