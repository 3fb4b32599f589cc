import { parseArgs } from 'node:util';

export type Options = {
  files: string[];
  manifest: string | null;
  url: string | null;
  out: string | null;
  force: boolean;
  engine: 'node' | 'chromium';
};

const USAGE =
  'usage: npm run -s article -- [--manifest FILE] [--url URL] [--out DIR] [--force] [--engine node|chromium] FILE…';

/** The command line as options; throws with the usage where it cannot be understood. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      engine: { type: 'string' },
    },
  });
  const engine = values.engine ?? 'chromium';
  if (positionals.length === 0 || (engine !== 'node' && engine !== 'chromium'))
    throw new Error(USAGE);
  return {
    files: positionals,
    manifest: values.manifest ?? null,
    url: values.url ?? null,
    out: values.out ?? null,
    force: values.force ?? false,
    engine,
  };
}
