import type { Result } from '../messaging/result.ts';
import type { Settings, Site } from './defaults.ts';
import { withSite } from './site.ts';
import { changeSettings } from './store.ts';

/** Things that one site's choices may name; the oldest give way. */
const MOST_SPARED = 60;
/** What they may take together: browsers sync 8,192 bytes an item, with its key and the site's other choices. */
const MOST_BYTES = 7000;

/** The newest things for which there is room. */
function newest(signs: readonly string[]): string[] {
  const kept = signs.slice(-MOST_SPARED);
  const bytes = (): number => new TextEncoder().encode(JSON.stringify(kept)).length;
  while (bytes() > MOST_BYTES) kept.shift();
  return kept;
}

/** Changes what the reader chose for one site, by its host name; null forgets the site. Nothing is written in a private window. */
export function changeSite(
  host: string,
  change: Partial<Site> | null,
): Promise<Result<Settings, 'private' | 'full'>> {
  return changeSettings(({ sites }) => ({ sites: withSite(sites, host, change) }));
}

/** Keeps one thing on a site from being hidden, or no longer. In: its sign (`clutter/spared.ts`). */
export function spareThing(
  host: string,
  sign: string,
  isSpared: boolean,
): Promise<Result<Settings, 'private' | 'full'>> {
  return changeSettings(({ sites }) => {
    const others = (sites[host]?.spared ?? []).filter((one) => one !== sign);
    const spared = isSpared ? newest([...others, sign]) : others;
    return { sites: withSite(sites, host, { spared }) };
  });
}
