import { median } from '../median.ts';
import type { Shown } from './shown.ts';
import type { Times } from './times.ts';

/** What was found out about one page: phrases, and the rounds of each extension. */
export type Row = { id: string; shown: Shown; safi: Times[]; peer: Times[] };

/** What else a machine does only adds to a time: the fastest of several rounds is nearest to what the work takes. */
const fastest = (list: readonly number[]): number => Math.min(...list);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

const MEASURES = ['reader', 'readerCold', 'popup', 'popupCold'] as const;
type Measure = (typeof MEASURES)[number];

const timeOf = (rounds: readonly Times[], measure: Measure): number =>
  fastest(rounds.map((round) => round[measure]));
const ratioOf = ({ safi, peer }: Row, measure: Measure): number =>
  timeOf(safi, measure) / timeOf(peer, measure);

function lineOf(row: Row): string[] {
  const { missing, leaked, of } = row.shown;
  const times = MEASURES.flatMap((measure) => [
    `${timeOf(row.safi, measure)}/${timeOf(row.peer, measure)}`,
    ratioOf(row, measure).toFixed(2),
  ]);
  return [row.id, `${of[0] - missing.length}/${of[0]}`, `${leaked.length}/${of[1]}`, ...times];
}

const HEAD = [
  'page',
  'shown',
  'leaked',
  ...MEASURES.flatMap((measure) => [`${measure}(ms)`, 'ratio']),
];

function aligned(lines: readonly string[][]): string {
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

const named = (id: string, what: string, phrases: Shown['missing']): string[] =>
  phrases.map((phrase) => `${id} ${what}: ${typeof phrase === 'string' ? phrase : phrase.hash}`);

/**
 * A page a line with Safi's times beside those of plain Readability, then the phrases that are wrong, and the totals: sums of
 * phrases, medians of the pages' ratios. Of each page the fastest round counts.
 */
export function report(rows: readonly Row[]): string {
  const total = (pick: (shown: Shown) => number): number =>
    sum(rows.map(({ shown }) => pick(shown)));
  const shown = `${total(({ of, missing }) => of[0] - missing.length)} of ${total(({ of }) => of[0])}`;
  const leaked = `${total(({ leaked }) => leaked.length)} of ${total(({ of }) => of[1])}`;
  const ratios = MEASURES.map(
    (measure) => `${measure} ${median(rows.map((row) => ratioOf(row, measure))).toFixed(2)}`,
  );
  return [
    aligned([HEAD, ...rows.map(lineOf)]),
    ...rows.flatMap(({ id, shown }) => [
      ...named(id, 'missing', shown.missing),
      ...named(id, 'leaked', shown.leaked),
    ]),
    `phrases shown ${shown}, leaked ${leaked}`,
    `times plain Readability after the click, fastest of ${rows[0]?.safi.length ?? 0} rounds, median of the pages: ${ratios.join(', ')}`,
  ].join('\n');
}
