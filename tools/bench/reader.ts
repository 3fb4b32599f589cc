/**
 * What the reader shows, and when, in real Chromium with the built extension:
 * `npm run bench:reader [-- --pages DIR --gold DIR --manifest FILE --rounds N --only ID]`.
 *
 * Each saved page is opened under its own address with every other request refused, and the toolbar button is clicked. The
 * gold's phrases are looked for in what the reader shows. Times run from the click to the reader's first visible frame, and to
 * the popup with its summary; each round loads the page anew, in turns with the least extension that does the same with plain
 * Readability (`reader/peer`). Without directories it runs on the fixtures.
 */
import { parseArgs } from 'node:util';
import { goldCases } from './cases.ts';
import { lasting } from './reader/lasting.ts';
import { startPeer } from './reader/peer.ts';
import { report, type Row } from './reader/report.ts';
import { startSafi } from './reader/safi.ts';
import { shownOn } from './reader/shown.ts';
import { type Times, timesOn } from './reader/times.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'tests/fixtures' },
    gold: { type: 'string', default: 'tests/fixtures' },
    manifest: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});

const [safi, peer] = [await lasting(startSafi), await lasting(startPeer)];
const rows: Row[] = [];
const lost: string[] = [];
for (const saved of goldCases({ ...values, manifest: values.manifest })) {
  if (!saved.id.includes(values.only)) continue;
  const shown = await safi.use((bench) => shownOn(bench, saved));
  const rounds: [Times, Times][] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const ours = await safi.use((bench) => timesOn(bench, saved));
    const theirs = await peer.use((bench) => timesOn(bench, saved));
    if (ours && theirs) rounds.push([ours, theirs]);
  }
  if (shown && rounds.length > 0)
    rows.push({
      id: saved.id,
      shown,
      safi: rounds.map(([own]) => own),
      peer: rounds.map(([, own]) => own),
    });
  else lost.push(saved.id);
}
await safi.close();
await peer.close();
console.log(report(rows));
if (lost.length > 0) console.log(`not measured, since browsers died on them: ${lost.join(', ')}`);
