import fs from 'node:fs';
import { expect, test } from 'vitest';
import { loadModel } from '../../../src/core/entities/model.ts';

const bytes = new Uint8Array(fs.readFileSync('models/names.bin'));

test('the shipped model can be read', () => {
  expect(loadModel(bytes).kind).toBe('model');
});

const changed = Uint8Array.from(bytes);
changed[5000] = (changed[5000] ?? 0) ^ 1;

test.each([
  ['no bytes', new Uint8Array(0)],
  ['another file', new TextEncoder().encode('{"not": "a model"}')],
  ['a file that was cut', bytes.subarray(0, bytes.length - 1)],
  ['a file with one bit changed', changed],
])('%s: said in a sentence, not thrown', (_title, wrong) => {
  const loaded = loadModel(wrong);
  expect(loaded.kind).toBe('unreadable');
  expect(loaded.kind === 'unreadable' && loaded.reason).toMatch(/^The names model cannot be used/u);
});
