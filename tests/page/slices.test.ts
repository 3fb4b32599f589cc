import { afterEach, expect, it, vi } from 'vitest';
import { finish, type Work } from '../../src/core/work.ts';
import { inSlices } from '../../src/page/slices.ts';

/** Work in five parts; `part` is told of each. */
function* parts(part: () => void): Work<string> {
  for (let at = 0; at < 5; at += 1) {
    part();
    yield;
  }
  return 'done';
}

afterEach(() => vi.restoreAllMocks());

it.each([
  ['short work is done in one go', 1, 5],
  ['long work gives the thread back after each part that takes long', 30, 1],
])('%s', async (_, milliseconds, atOnce) => {
  let clock = 0;
  let done = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const work = inSlices(
    parts(() => {
      clock += milliseconds;
      done += 1;
    }),
  );
  expect(done).toBe(atOnce);
  expect(await work).toBe('done');
  expect(done).toBe(5);
});

it('work that nobody lays down gives the same', () => {
  expect(finish(parts(() => undefined))).toBe('done');
});
