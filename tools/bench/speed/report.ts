import { lined } from '../lined.ts';
import { exponent } from './fit.ts';
import type { PageSteps } from './in-page.ts';
import { plot } from './plot.ts';

const PLAIN = 'readability';

const stepsOf = (pages: readonly PageSteps[]): string[] => Object.keys(pages[0]?.steps ?? {});
const timeOf = (page: PageSteps, step: string): number => page.steps[step] ?? Number.NaN;
const pointsOf = (pages: readonly PageSteps[], step: string) =>
  pages.map((page) => [page.elements, timeOf(page, step)] as const);

/** A page a line: plain Readability in milliseconds, every other step as a share of it; then how each grows. */
export function report(pages: readonly PageSteps[]): string {
  const [, ...others] = stepsOf(pages);
  const rows = pages.map((page) => {
    const plain = timeOf(page, PLAIN);
    const shares = others.map((step) => (timeOf(page, step) / plain).toFixed(2));
    return [String(page.elements), String(page.words), plain.toFixed(1)].concat(shares);
  });
  const growth = [PLAIN, ...others].map((step) => exponent(pointsOf(pages, step)).toFixed(2));
  return lined([
    ['elements', 'words', `${PLAIN} ms`, ...others],
    ...rows,
    ['', '', ...Array.from(growth, (power) => `~n^${power}`)],
  ]);
}

/** The same as a picture: time against elements, both logarithmic. */
export function drawing(pages: readonly PageSteps[]): string {
  const lines = stepsOf(pages).map((step) => ({
    name: `${step} n^${exponent(pointsOf(pages, step)).toFixed(2)}`,
    points: pointsOf(pages, step),
  }));
  return plot(lines, {
    title: 'Milliseconds of each step in Chromium',
    x: 'elements of the page',
    y: 'ms',
  });
}
