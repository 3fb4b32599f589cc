import fs from 'node:fs';
import { loadModel, type NamesModel } from '../../src/core/entities/model.ts';

const FILE = new URL('../../models/names.bin', import.meta.url);

/** The trained tagger of this checkout; null, and a word on standard error, where there is none to read. */
export function readModel(): NamesModel | null {
  if (!fs.existsSync(FILE)) return null;
  const loaded = loadModel(new Uint8Array(fs.readFileSync(FILE)));
  if (loaded.kind === 'model') return loaded.model;
  console.error(loaded.reason);
  return null;
}
