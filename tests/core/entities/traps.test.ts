import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/core/entities/model.ts';
import { findNames } from '../../../src/core/entities/names.ts';
import { clitics } from './traps/clitics.ts';
import { families } from './traps/families.ts';
import { harder } from './traps/harder.ts';
import { homographs } from './traps/homographs.ts';
import { kunyas } from './traps/kunyas.ts';
import { nisbas } from './traps/nisbas.ts';
import { outlets } from './traps/outlets.ts';
import { regions } from './traps/regions.ts';
import { sport } from './traps/sport.ts';
import { transliterations } from './traps/transliterations.ts';
import { women } from './traps/women.ts';

const loaded = loadModel(new Uint8Array(fs.readFileSync('models/names.bin')));
const model = loaded.kind === 'model' ? loaded.model : null;

const list = (names: string): string[] => names.split('، ').filter((name) => name !== '');

describe.each([
  ['clitics are cut off names alone', clitics],
  ['a nisba is no name', nisbas],
  ['words that are also names', homographs],
  ['outlets in quotation marks', outlets],
  ['foreign people, merged', transliterations],
  ["women's names", women],
  ['kunya, laqab and compound names stay whole', kunyas],
  ['family and tribal names', families],
  ['results of sport', sport],
  ['Maghrebi and Gulf naming', regions],
  ['harder forms', harder],
])('%s', (_title, traps) => {
  test.each(traps)('%s', (text, shown, hidden) => {
    const found = findNames(text, model);
    const forms = found.flatMap((name) => [name.name, ...name.forms]);
    for (const name of list(shown)) expect(forms).toContain(name);
    const names = found.map(({ name }) => name);
    for (const name of list(hidden)) expect(names).not.toContain(name);
  });
});
