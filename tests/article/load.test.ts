import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/article/detect/prose.ts';
import { readLines } from '../../src/article/metadata/lines.ts';
import { reading } from '../../src/article/reading.ts';
import { finish, type Work } from '../../src/core/work.ts';
import { pages } from '../../tools/bench/load/pages.ts';
import { pageOf } from './page.ts';

/** What a page's script nests, and no parser: jsdom runs none. */
function nest(page: Document): void {
  let at: Element = page.body;
  for (let level = 0; level < 2000; level += 1) at = at.appendChild(page.createElement('div'));
  at.textContent = 'وأضاف أن اللجنة اتفقت مع البلدية على إبقاء الشارع للمشاة طوال أيام الأسبوع.';
}

function loaded(name: string): Document {
  const page = pageOf(pages[name] ?? '');
  if (name === 'of 2,000 levels') nest(page);
  return page;
}

/** Does the work, and counts how often it could have been laid down. */
function counted<Value>(work: Work<Value>): { value: Value; places: number } {
  for (let places = 0; ; places += 1) {
    const step = work.next();
    if (step.done) return { value: step.value, places };
  }
}

describe('a page', () => {
  // How long it takes is for the benchmarks; here it ends, answers, and changes nothing.
  it.each(Object.keys(pages))(
    '%s is answered or refused, in parts, and left as it was',
    { timeout: 120_000 },
    (name) => {
      const page = loaded(name);
      const count = page.querySelectorAll('*').length;
      const read = counted(reading(page, true));
      expect(['article', 'not-article', 'not-arabic']).toContain(read.value.reading.kind);
      expect(page.querySelectorAll('*').length).toBe(count);
      // Three walks over all nodes may be laid down every few hundred of them.
      expect(read.places).toBeGreaterThan(count / 500);
    },
  );
});

it('a line is read to a limit for what it tells of the story', () => {
  const lines = finish(readLines(loaded('with a paragraph of 1 MB').body));
  const lengths = lines.map(({ text }) => text.length);
  expect(Math.max(...lengths)).toBeGreaterThan(10_000);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000);
});

it.each(['of 5 MB', 'with a paragraph of 1 MB'])(
  'the detector reads a page %s to a limit',
  (name) => {
    const prose = readProse(loaded(name).body);
    expect(prose.total).toBeGreaterThan(1000);
    expect(prose.total).toBeLessThanOrEqual(300_000);
    expect(prose.sample.length).toBeLessThan(20_000);
  },
);
