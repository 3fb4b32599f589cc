import type { Result } from '../messaging/result.ts';
import type { Settings, Site } from './defaults.ts';
import { withSite } from './site.ts';
import { changeSettings } from './store.ts';

/** Things that one site's choices may name; the oldest give way. */
const MOST_SPARED = 60;

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
    const spared = isSpared ? [...others, sign].slice(-MOST_SPARED) : others;
    return { sites: withSite(sites, host, { spared }) };
  });
}
