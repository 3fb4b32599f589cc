import { middle, type Row } from './measure.ts';

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
    `ms ${row.once.toFixed(1)}, per 1,000 elements cold ${row.cold.toFixed(1)} warm ${row.warm.toFixed(1)} best ${row.best.toFixed(1)}`,
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
    `ms per 1,000 elements: cold median ${middle(rows.map((row) => row.cold)).toFixed(1)}, warm median ${middle(warm).toFixed(1)}, warm worst ${Math.max(...warm).toFixed(1)} (whole page: median ${middle(once).toFixed(1)} ms, worst ${Math.max(...once).toFixed(1)} ms), best of each page: median ${middle(best).toFixed(1)}, worst ${Math.max(...best).toFixed(1)}`,
    `restored on ${rows.filter((row) => row.isRestored).length} of ${rows.length} pages`,
  ].join('\n');
}
