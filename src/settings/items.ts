import type { Settings } from './defaults.ts';
import { validate } from './validate.ts';

/** What stands in the synced storage, by its keys. */
export type Items = Record<string, unknown>;

/** The key of everything but the sites. */
export const SETTINGS = 'settings';
const SITE = 'site:';

/** Whether a key of the storage is one of the settings'. */
export const isItem = (key: string): boolean => key === SETTINGS || key.startsWith(SITE);

/**
 * The settings in the pieces that they are synced in: each site is an item of its own, since browsers take 8,192 bytes for an
 * item and 102,400 for 512 of them, and since two machines that choose for two sites then do not undo each other.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync
 */
export function itemsOf({ sites, ...others }: Settings): Items {
  const items = Object.entries(sites).map(([host, site]) => [SITE + host, site]);
  return { [SETTINGS]: others, ...Object.fromEntries(items) };
}

/** The settings out of their pieces, completed and cleaned by their defaults; a site within the others is taken too. */
export function settingsOf(items: Items): Settings {
  const { [SETTINGS]: others } = items;
  const sites = Object.entries(items)
    .filter(([key]) => key.startsWith(SITE))
    .map(([key, site]) => [key.slice(SITE.length), site]);
  const { sites: within }: { sites?: unknown } = Object(others);
  return validate({
    ...Object(others),
    sites: { ...Object(within), ...Object.fromEntries(sites) },
  });
}
