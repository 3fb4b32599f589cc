import type { Result } from '../messaging/result.ts';
import type { Settings, Site } from './defaults.ts';
import { changeSettings, readSettings } from './store.ts';

/** Changes what the reader chose for one site, by its host name. Nothing is written in a private window. */
export async function changeSite(
  host: string,
  change: Partial<Site>,
): Promise<Result<Settings, 'private' | 'full'>> {
  const { sites } = await readSettings();
  const site: Site = { hide: null, reader: false, ...sites[host], ...change };
  return changeSettings({ sites: { ...sites, [host]: site } });
}
