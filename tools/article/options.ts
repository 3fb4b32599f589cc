import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export type Options = {
  /** Files, folders of files, web archives. */
  files: string[];
  manifest: string | null;
  url: string | null;
  /** Where the answers go: a file each in a folder, or lines of one file; standard output where both are null. */
  out: string | null;
  lines: string | null;
  resume: boolean;
  /** Of the pages in their order only every `of`th, from the `part`th on. */
  shard: { part: number; of: number };
  force: boolean;
  timed: boolean;
  engine: string;
  workers: number;
  /** How long one page may take. */
  seconds: number;
};

const USAGE = `usage: [--out DIR | --lines FILE] [--resume] [--shard K/N] [--engine node|chromium] [--workers N]
       [--seconds N] [--no-timings] [--force] [--manifest FILE] [--url URL] PATH…
PATH is a saved page, a folder of them, or a web archive (.warc, .warc.gz).`;

const flags = {
  manifest: { type: 'string' },
  url: { type: 'string' },
  out: { type: 'string' },
  lines: { type: 'string' },
  resume: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'no-timings': { type: 'boolean', default: false },
  engine: { type: 'string' },
  workers: { type: 'string', default: String(availableParallelism()) },
  seconds: { type: 'string', default: '120' },
  shard: { type: 'string', default: '1/1' },
} as const;

/** `2/8` as the second of eight parts. */
function readShard(text: string): Options['shard'] | null {
  const [, part, of] = /^(\d+)\/(\d+)$/u.exec(text)?.map(Number) ?? [];
  return part !== undefined && of !== undefined && part >= 1 && part <= of ? { part, of } : null;
}

/** The command line as options; throws with the usage where it cannot be understood. */
export function readOptions(argv: readonly string[], engines: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: flags,
  });
  const { manifest = null, url = null, out = null, lines = null } = values;
  const engine = values.engine ?? engines[0] ?? '';
  const workers = Number(values.workers);
  const seconds = Number(values.seconds);
  const shard = readShard(values.shard);
  const isMeant =
    positionals.length > 0 &&
    engines.includes(engine) &&
    Number.isSafeInteger(workers) &&
    workers > 0 &&
    seconds > 0 &&
    !(out !== null && lines !== null) &&
    !(values.resume && out === null && lines === null);
  if (!isMeant || shard === null) throw new Error(USAGE);
  return {
    files: positionals,
    manifest,
    url,
    out,
    lines,
    resume: values.resume,
    shard,
    force: values.force,
    timed: !values['no-timings'],
    engine,
    workers,
    seconds,
  };
}
