import { choices, defaults, ranges, type Settings, type Site } from './defaults.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function siteOf(value: unknown): Site | null {
  if (!isRecord(value)) return null;
  const { hide, reader, spared } = value;
  return {
    hide: hide === 'always' || hide === 'never' ? hide : null,
    reader: reader === true,
    spared: Array.isArray(spared) ? spared.filter((sign) => typeof sign === 'string') : [],
  };
}

function sitesOf(value: unknown): Record<string, Site> {
  if (!isRecord(value)) return {};
  const sites = Object.entries(value).map(([host, site]) => [host, siteOf(site)] as const);
  return Object.fromEntries(sites.filter((entry): entry is [string, Site] => entry[1] !== null));
}

function isOfSetting(key: keyof Settings, value: unknown): boolean {
  if (typeof value !== typeof defaults[key]) return false;
  if (key in choices) return Object(choices)[key].includes(value);
  if (key in ranges && typeof value === 'number') {
    const [least, most]: [number, number] = Object(ranges)[key];
    return value >= least && value <= most;
  }
  return Array.isArray(value) === Array.isArray(defaults[key]);
}

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(defaults, key);

/**
 * Settings out of anything: stored by an older or newer version, restored from a file, or damaged.
 * Each value that fits its default's shape, choices and range is taken; everything else is the default.
 */
export function validate(stored: unknown): Settings {
  if (!isRecord(stored)) return { ...defaults };
  const fitting = Object.entries(stored).filter(
    ([key, value]) => isSetting(key) && isOfSetting(key, value),
  );
  return { ...defaults, ...Object.fromEntries(fitting), sites: sitesOf(stored['sites']) };
}
