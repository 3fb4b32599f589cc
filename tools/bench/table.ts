import { lined } from './lined.ts';
import { quantile } from './median.ts';
import type { Score } from './score.ts';

/** One engine on one page. */
export type Row = Score & { engine: string; milliseconds: number; ratio: number };

const mean = (list: readonly number[]): number =>
  list.length === 0 ? Number.NaN : list.reduce((sum, n) => sum + n, 0) / list.length;

const rate = (pairs: readonly (readonly [number, number])[]): number =>
  pairs.reduce((sum, [n]) => sum + n, 0) / pairs.reduce((sum, [, all]) => sum + all, 0);

const said = (list: readonly (boolean | null)[]): number =>
  mean(list.filter((one) => one !== null).map(Number));

const COLUMNS =
  'engine found leaked perfect F1 title date byline ms(median) ms(p95) ratio(median) ratio(p95)';

/** The rows of all pages as one table, an engine a line; `ratio` is to plain Readability on the same page. */
export function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.map((row) => row.engine))];
  const lines = names.map((name) => {
    const own = rows.filter((row) => row.engine === name);
    const times = own.map((row) => row.milliseconds);
    const ratios = own.map((row) => row.ratio);
    const figures = [
      rate(own.map((row) => row.found)),
      rate(own.map((row) => row.leaked)),
      mean(own.map((row) => Number(row.isPerfect))),
      mean(own.map((row) => row.f1)),
      said(own.map((row) => row.title)),
      said(own.map((row) => row.date)),
      said(own.map((row) => row.byline)),
    ].map((n) => n.toFixed(3));
    const speed = [quantile(times, 0.5), quantile(times, 0.95)].map((n) => n.toFixed(1));
    const against = [quantile(ratios, 0.5), quantile(ratios, 0.95)].map((n) => n.toFixed(2));
    return [[name], figures, speed, against].flat();
  });
  const cells = [COLUMNS.split(' '), ...lines];
  return lined(cells);
}
