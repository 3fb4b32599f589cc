import { lined } from '../lined.ts';
import type { Clicks } from './clicks.ts';
import { exponent } from './fit.ts';
import type { PageSteps } from './in-page.ts';
import { plot } from './plot.ts';

/** What was measured on one page. */
export type MeasuredPage = PageSteps & { clicks: Clicks };

const PLAIN = 'readability';

/** The time of each step, and of each thing that a click opens. */
function timesOf({ steps, clicks }: MeasuredPage): Record<string, number> {
  const opened = Object.entries(clicks).map(([name, { safi }]) => [name, safi] as const);
  return { ...steps, ...Object.fromEntries(opened) };
}

const namesOf = (pages: readonly MeasuredPage[]): string[] =>
  pages[0] ? Object.keys(timesOf(pages[0])) : [];
const timeOf = (page: MeasuredPage, name: string): number => timesOf(page)[name] ?? Number.NaN;
const pointsOf = (pages: readonly MeasuredPage[], name: string) =>
  pages.map((page) => [page.elements, timeOf(page, name)] as const);

/** A step beside plain Readability in the same page; what a click opens beside what it opens of plain Readability. */
function ratioOf(page: MeasuredPage, name: string): string {
  const beside = page.clicks[name]?.plain ?? timeOf(page, PLAIN);
  return (timeOf(page, name) / beside).toFixed(2);
}

/** A page a line: plain Readability in milliseconds, everything else as a share of it; then how each grows. */
export function report(pages: readonly MeasuredPage[]): string {
  const [, ...others] = namesOf(pages);
  const rows = pages.map((page) => {
    const plain = timeOf(page, PLAIN).toFixed(1);
    const shares = others.map((name) => ratioOf(page, name));
    return [String(page.elements), String(page.words), plain].concat(shares);
  });
  const growth = [PLAIN, ...others].map((name) => exponent(pointsOf(pages, name)).toFixed(2));
  return lined([
    ['elements', 'words', `${PLAIN} ms`, ...others],
    ...rows,
    ['', '', ...Array.from(growth, (power) => `~n^${power}`)],
  ]);
}

/** The same as a picture: time against elements, both logarithmic. */
export function drawing(pages: readonly MeasuredPage[]): string {
  const lines = namesOf(pages).map((name) => ({
    name: `${name} n^${exponent(pointsOf(pages, name)).toFixed(2)}`,
    points: pointsOf(pages, name),
  }));
  return plot(lines, {
    title: 'Milliseconds of each step in Chromium',
    x: 'elements of the page',
    y: 'ms',
  });
}
