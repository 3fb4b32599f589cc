import { median } from '../median.ts';
import { line } from './line.ts';
import type { Row } from './measure.ts';

const sum = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);
const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '–');

/** How many things of each kind were hidden: `ad 3, related 2`. */
function kinds(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of rows.flatMap((row) => row.lines)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts, ([kind, count]) => `${kind} ${count}`).join(', ');
}

/** One page as lines; with `isLong` each hidden thing and each refused rule too. */
export function pageReport(row: Row, isLong: boolean): string {
  const { id, clutter, left, story, lost, lostElements } = row;
  const sign =
    lost.length + lostElements > 0 || !row.isRestored ? 'FAIL' : left.length > 0 ? 'left' : 'ok  ';
  const head = [
    `${sign} ${id}: clutter hidden ${clutter - left.length}/${clutter}`,
    `by lists alone ${clutter - row.leftByLists}`,
    `story lost ${lost.length}/${story} phrases, ${lostElements} elements`,
    `${row.elements} elements, ms ${row.once.toFixed(1)} (layout ${row.layout.toFixed(1)}), per 1,000 elements cold ${row.cold.toFixed(1)} warm ${row.warm.toFixed(1)} best ${row.best.toFixed(1)}`,
    row.isRestored ? 'restored' : `NOT RESTORED ${JSON.stringify(row.restored)}`,
    ...(row.restored.moving > 0 ? [`${row.restored.moving} move by themselves`] : []),
    ...(row.blocks === 0 ? ['no story'] : []),
    kinds([row]),
  ].join('; ');
  const told = [
    ...left.map((phrase) => `  left: ${JSON.stringify(phrase)}`),
    ...lost.map((phrase) => `  LOST: ${JSON.stringify(phrase)}`),
  ];
  if (isLong) {
    told.push(
      ...row.lines.map(
        (line) => `  ${line.kind} (${line.reason}) ${line.what} | ${line.text.slice(0, 90)}`,
      ),
      ...row.refused.map((refused) => `  refused ${refused}`),
    );
  }
  return [head, ...told].join('\n');
}

/** `1.2 ms and 9.8 ms for every 1,000 elements` */
function told(points: readonly (readonly [number, number])[]): string {
  const { fixed, slope } = line(points);
  return `${fixed.toFixed(1)} ms and ${(slope * 1000).toFixed(1)} ms for every 1,000 elements`;
}

/** What the pages have in common; one page tells nothing of it. */
const costs = (rows: readonly Row[]): string[] => [
  `a page costs ${told(rows.map(({ elements, once }) => [elements, once]))}`,
  `  of it Safi ${told(rows.map(({ elements, once, layout }) => [elements, once - layout]))}; the rest is the browser's layout of what is left`,
];

/** All pages in a few lines. */
export function totalReport(rows: readonly Row[]): string {
  const clutter = sum(rows.map((row) => row.clutter));
  const left = sum(rows.map((row) => row.left.length));
  const leftByLists = sum(rows.map((row) => row.leftByLists));
  const warm = rows.map((row) => row.warm);
  const once = rows.map((row) => row.once);
  const best = rows.map((row) => row.best);
  return [
    `pages ${rows.length}`,
    `clutter phrases hidden ${share(clutter - left, clutter)} of ${clutter} (lists alone ${share(clutter - leftByLists, clutter)})`,
    `story phrases lost ${sum(rows.map((row) => row.lost.length))} of ${sum(rows.map((row) => row.story))}, elements ${sum(rows.map((row) => row.lostElements))}`,
    `hidden by kind: ${kinds(rows)}`,
    `ms per 1,000 elements: cold median ${median(rows.map((row) => row.cold)).toFixed(1)}, warm median ${median(warm).toFixed(1)}, warm worst ${Math.max(...warm).toFixed(1)} (whole page: median ${median(once).toFixed(1)} ms, worst ${Math.max(...once).toFixed(1)} ms), best of each page: median ${median(best).toFixed(1)}, worst ${Math.max(...best).toFixed(1)}`,
    ...(rows.length > 1 ? costs(rows) : []),
    `restored on ${rows.filter((row) => row.isRestored).length} of ${rows.length} pages`,
  ].join('\n');
}
