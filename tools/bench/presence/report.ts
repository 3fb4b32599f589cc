import { lined } from '../lined.ts';
import { median, quantile } from '../median.ts';
import type { Cost } from './load.ts';

/** One page: its loads in pairs, and all messages that the background heard of it. */
export type Row = { label: string; with: Cost[]; without: Cost[]; messages: number };

const MEASURES = {
  script: 'script ms',
  task: 'thread ms',
  layouts: 'layouts',
  heap: 'heap kB',
  listeners: 'listeners',
  requests: 'requests',
} as const satisfies Record<keyof Cost, string>;

function lineOf(row: Row, key: keyof Cost): string[] {
  const differences = row.with.map((cost, at) => cost[key] - (row.without[at]?.[key] ?? 0));
  const figures = [
    median(row.without.map((cost) => cost[key])),
    median(row.with.map((cost) => cost[key])),
    median(differences),
    quantile(differences, 0.25),
    quantile(differences, 0.75),
  ];
  return [row.label, MEASURES[key]].concat(figures.map((figure) => figure.toFixed(2)));
}

const toldOf = ({ label, messages, with: loads }: Row): string =>
  `${label}: ${(messages / loads.length).toFixed(1)} messages to the background a load`;

/** A measure a line with medians without and with Safi, the paired difference's median and quartiles; then the messages. */
export function report(rows: readonly Row[]): string {
  const head = ['page', 'measure', 'without', 'with', 'difference', '25 %', '75 %'];
  const keys = Object.keys(MEASURES) as (keyof Cost)[]; // of the object above
  const pairs = `${rows[0]?.with.length ?? 0} paired loads a page`;
  return [
    pairs,
    lined([head, ...rows.flatMap((row) => keys.map((key) => lineOf(row, key)))]),
    ...rows.map(toldOf),
  ].join('\n');
}
