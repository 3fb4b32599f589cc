import { type Manifest, type Package, textOf } from '../package.ts';

type Check = readonly [fault: string, isBroken: (manifest: Manifest) => boolean];

/** One to four numbers without leading zeros, each at most 65535. */
const isVersion = (version = ''): boolean =>
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){0,3}$/u.test(version) &&
  version.split('.').every((part) => Number(part) <= 65_535);

const both: readonly Check[] = [
  ['the manifest’s version is 3', ({ manifest_version: version }) => version !== 3],
  ['the version is one to four numbers', ({ version }) => !isVersion(version)],
  ['updates come from the store', (manifest) => 'update_url' in manifest || 'key' in manifest],
  [
    'pages of the package run its own code alone',
    ({ content_security_policy: policy }) => !isClosed(policy?.extension_pages ?? ''),
  ],
];

const chrome: readonly Check[] = [
  ['the background is a service worker', ({ background }) => !background?.service_worker],
  ['it says the oldest Chrome', (manifest) => !('minimum_chrome_version' in manifest)],
  ['it has nothing of Firefox', (manifest) => 'browser_specific_settings' in manifest],
];

const firefox: readonly Check[] = [
  ['the background is a script', ({ background }) => !background?.scripts?.length],
  [
    'it has an id that stays',
    ({ browser_specific_settings: own }) => !/^[\w.-]+@[\w.-]+$/u.test(own?.gecko?.id ?? ''),
  ],
  [
    'it says the oldest Firefox, on a desk and on a phone',
    ({ browser_specific_settings: own }) =>
      !own?.gecko?.strict_min_version || !own.gecko_android?.strict_min_version,
  ],
  [
    'it says that no data is collected',
    ({ browser_specific_settings: own }) =>
      String(own?.gecko?.data_collection_permissions?.required) !== 'none',
  ],
];

function isClosed(policy: string): boolean {
  return (
    policy.startsWith("default-src 'none';") &&
    policy.includes("script-src 'self'") &&
    !/https?:|\*|unsafe|blob:/u.test(policy)
  );
}

/** The most letters of what the stores take out of the manifest. */
const limits = { name: 75, description: 132 };

/** Name and description as one language has them; the manifest has only their keys. */
function lengthFaults({ files, manifest }: Package): string[] {
  const locales = [...files.keys()].filter((file) => /^_locales\/\w+\/messages\.json$/u.test(file));
  const own = `_locales/${manifest.default_locale}/messages.json`;
  const lacking = files.has(own) ? [] : [`${own} is missing`];
  return locales
    .flatMap((file) =>
      Object.entries(limits).map(([key, most]) => {
        const messages = JSON.parse(textOf(files, file)) as Record<string, { message?: string }>;
        const length = messages[key]?.message?.length ?? 0;
        return length === 0 || length > most
          ? `${key} in ${file} has ${length} letters, not 1 to ${most}`
          : '';
      }),
    )
    .filter(Boolean)
    .concat(lacking);
}

/** What of the manifest its store would refuse. */
export function manifestFaults(pkg: Package): string[] {
  const checks = [...both, ...(pkg.target === 'chrome' ? chrome : firefox)];
  const broken = checks.filter(([, isBroken]) => isBroken(pkg.manifest));
  return [...broken.map(([fault]) => `not kept: ${fault}`), ...lengthFaults(pkg)];
}
