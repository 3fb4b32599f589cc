import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, asyncProperty, constantFrom, double, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/reading.ts';
import { findClutter } from '../../src/clutter/find.ts';
import { markup, mutate, type Mutation } from './generated.ts';
import { pageOf } from './page.ts';

/** How many mutated pages: few by default, many at night. A run that failed is repeated with its seed. */
const runs = Number(process.env['SAFI_FUZZ_RUNS'] ?? 300);
const seed = Number(process.env['SAFI_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const minutes = 60_000 * Math.max(5, runs / 50);

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) =>
  /^(?:body|clutter|sample|byline)--/u.test(name),
);
const htmlOf = (name: string): string =>
  readFileSync(new URL(`${name}/page.html`, folder), 'utf8').replace(/<iframe[^>]*>/gu, '');

/** jsdom holds every page that is read until a turn of the event loop: thousands in one turn are more than any memory. */
const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

/** Reads a page in every way there is; it must neither throw nor change. */
async function readAll(page: Document): Promise<void> {
  const before = page.documentElement.outerHTML;
  for (const force of [false, true]) {
    const { reading, extraction } = readPage(page, force);
    expect(['article', 'not-article', 'not-arabic']).toContain(reading.kind);
    findClutter(page, extraction);
  }
  expect(page.documentElement.outerHTML).toBe(before);
  page.defaultView?.close();
  await turn();
}

const mutations = array(
  record<Mutation>({
    at: double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    to: double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    how: constantFrom('drop', 'double', 'move', 'wrap', 'empty'),
  }),
  { minLength: 1, maxLength: 12 },
);

describe(`detect, extract and find clutter, seed ${seed}`, () => {
  it('never throw and never change a page of any shape', { timeout: minutes }, async () => {
    await assert(
      asyncProperty(markup, (html) => readAll(pageOf(html))),
      { numRuns: Math.ceil(runs / 3), seed },
    );
  });

  it(
    `never throw and never change any of ${runs} mutated pages`,
    { timeout: minutes },
    async () => {
      await assert(
        asyncProperty(constantFrom(...fixtures), mutations, async (name, list) => {
          const page = pageOf(htmlOf(name));
          for (const mutation of list) mutate(page, mutation);
          await readAll(page);
        }),
        { numRuns: runs, seed },
      );
    },
  );
});
