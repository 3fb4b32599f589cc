import { readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { pool } from '../../../tools/article/pool.ts';

// A thread reads the model and the lists before its first page.
vi.setConfig({ testTimeout: 90_000 });

const url = new URL('../../../tools/article/worker.ts', import.meta.url);
const file = 'tests/fixtures/sample--river/page.html';
const task = { force: false, timed: false, indent: 0 };
const address = 'https://almarfa.example/2026/03/11/river-dam-returns';

const patient = pool({ workers: 1, seconds: 60 }, url);
const hasty = pool({ workers: 1, seconds: 0.001 }, url);
afterAll(() => Promise.all([patient.close(), hasty.close()]));

it('a thread answers twice with the same bytes, the story with summary and names', async () => {
  const source = { id: 'river', file, url: address };
  const first = await patient.read({ ...task, source });
  const again = await patient.read({ ...task, source });
  expect(again).toEqual(first);
  expect(first.kind).toBe('article');
  expect(JSON.parse(first.json)).toMatchObject({
    id: 'river',
    title: 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف',
    summary: expect.arrayContaining([expect.anything()]),
    entities: expect.arrayContaining([expect.objectContaining({ name: 'البنك الدولي' })]),
  });
});

it('a page that takes too long is told as such, and ends no run', async () => {
  const source = { id: 'river', file, url: address };
  await expect(hasty.read({ ...task, source })).rejects.toThrow(/abort/iu);
});

it('a page that does not tell its encoding is read in the one that its archive told', async () => {
  const folder = 'tests/fixtures/charset--windows-1256';
  const markup = readFileSync(`${folder}/page.html`, 'latin1').replace(
    /<meta[^>]*charset[^>]*>/iu,
    '',
  );
  const { title }: { title: string } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const source = {
    id: 'x',
    bytes: Buffer.from(markup, 'latin1'),
    url: address,
    contentType: 'text/html; charset=windows-1256',
  };
  const { json } = await patient.read({ ...task, force: true, source });
  expect(JSON.parse(json)).toMatchObject({ title });
});
