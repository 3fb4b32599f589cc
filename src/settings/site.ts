import type { Settings, Site } from './defaults.ts';

/** A site of which nothing was chosen. */
const noSite: Site = { hide: null, reader: false, spared: [] };

/** The choices with one site's changed; a site of which nothing is chosen any more, or null is given, is forgotten. */
export function withSite(
  sites: Settings['sites'],
  host: string,
  change: Partial<Site> | null,
): Settings['sites'] {
  const site: Site = change === null ? noSite : { ...noSite, ...sites[host], ...change };
  const { [host]: _, ...others } = sites;
  const isChosen = site.hide !== null || site.reader || site.spared.length > 0;
  return isChosen ? { ...sites, [host]: site } : others;
}
