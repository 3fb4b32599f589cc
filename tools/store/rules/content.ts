import type { Manifest, Package } from '../package.ts';

/** Firefox's store refuses to parse a file that is larger. */
const MOST_BYTES = 5_000_000;

/** Everything that a package may hold. A file that none of these names has no business in it. */
const declared: readonly RegExp[] = [
  /^manifest\.json$/u,
  /^_locales\/(?:ar|en|fr)\/messages\.json$/u,
  /^icons\/(?:idle|found|hidden)-\d+\.png$/u,
  /^fonts\/[a-z0-9-]+\.woff2$/u,
  /^models\/(?:lists\/)?[a-z-]+\.(?:bin|json)$/u,
  /^src\/(?:popup|options|welcome)\/[a-z]+\.(?:html|js)$/u,
  /^src\/(?:background|content|reader)\/[a-z]+\.js$/u,
  // What several pages share.
  /^[a-z-]+\.(?:js|css)$/u,
];

/** The files that the manifest names. */
function named(manifest: Manifest): string[] {
  const { background, action, options_ui: options, content_scripts: scripts = [] } = manifest;
  return [
    action?.default_popup,
    options?.page,
    background?.service_worker,
    ...(background?.scripts ?? []),
    ...scripts.flatMap(({ js = [], css = [] }) => js.concat(css)),
  ].filter((file) => file !== undefined);
}

/** Files that nobody declared, that are too large, or that the manifest names and the package has not. */
export function contentFaults({ manifest, files }: Package): string[] {
  const names = [...files.keys()];
  const foreign = names.filter((name) => !declared.some((pattern) => pattern.test(name)));
  const large = names.filter((name) => (files.get(name)?.length ?? 0) > MOST_BYTES);
  const lacking = named(manifest).filter((name) => !files.has(name));
  return [
    ...foreign.map((name) => `${name} is not declared`),
    ...large.map((name) => `${name} is over ${MOST_BYTES} bytes`),
    ...lacking.map((name) => `${name} is named by the manifest and missing`),
  ];
}
