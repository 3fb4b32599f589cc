import type { SavedPage } from '../../browsers/read.ts';
import type { Lasting } from '../reader/lasting.ts';
import { warmTime } from '../reader/times.ts';

/** Milliseconds from a click to what it opens: Safi's, and those of the least extension made of plain Readability. */
export type Click = { safi: number; plain: number };

/** What was clicked for, as the report names it; without what no browser could be made to show. */
export type Clicks = Record<string, Click>;

const SURFACES = { 'popup complete': 'popup', 'reader shown': 'reader' } as const;

type Browsers = { safi: Lasting; plain: Lasting };

/** The fastest of several rounds in turns, each on a load of its own: what else a machine does only adds to a time. */
export async function clicksOn(
  { safi, plain }: Browsers,
  saved: SavedPage & { id: string },
  rounds: number,
): Promise<Clicks> {
  const clicks: Clicks = {};
  for (const [name, what] of Object.entries(SURFACES)) {
    for (let round = 0; round < rounds; round += 1) {
      const ours = await safi.use((bench) => warmTime(bench, saved, what));
      const theirs = await plain.use((bench) => warmTime(bench, saved, what));
      if (ours === null || theirs === null) continue;
      const before = clicks[name] ?? { safi: Infinity, plain: Infinity };
      clicks[name] = { safi: Math.min(before.safi, ours), plain: Math.min(before.plain, theirs) };
    }
  }
  return clicks;
}
