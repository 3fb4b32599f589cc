import { pMapIterable } from 'p-map';
import type { Verdict } from '../../src/core/story/types.ts';
import { readOptions, type Options } from './options.ts';
import type { Engines, Reader } from './reader.ts';
import { readManifest } from './saved.ts';
import { sinkOf, type Sink } from './sinks.ts';
import { sources, type Source } from './sources.ts';

/** How many answers may wait for their turn, for each page that is being read. */
const WAITING = 4;

type Counts = Record<Verdict | 'failed' | 'done before', number>;

type Outcome = { id: string } & ({ kind: Verdict; json: string } | { failure: string });

/** The sources of our part that no earlier run has answered. */
async function* fresh(options: Options, sink: Sink, counts: Counts): AsyncGenerator<Source> {
  const { part, of } = options.shard;
  let place = 0;
  for await (const source of sources(options, readManifest(options.manifest))) {
    place += 1;
    if (place % of !== part % of) continue;
    if (sink.has(source.id)) counts['done before'] += 1;
    else yield source;
  }
}

/** Reads a page; what goes wrong with one page is told and ends no run. */
const outcome =
  (reader: Reader, { force, timed, out }: Options) =>
  async (source: Source): Promise<Outcome> => {
    const task = { source, force, timed, indent: out === null ? 0 : 1 };
    try {
      return { id: source.id, ...(await reader.read(task)) };
    } catch (error) {
      return { id: source.id, failure: error instanceof Error ? error.message : String(error) };
    }
  };

/** Reads all pages, in order, with so few in memory as are being read or wait for their turn. */
async function readAll(options: Options, reader: Reader, sink: Sink): Promise<Counts> {
  const counts: Counts = {
    article: 0,
    'not-article': 0,
    'not-arabic': 0,
    failed: 0,
    'done before': 0,
  };
  const { concurrency } = reader;
  const outcomes = pMapIterable(fresh(options, sink, counts), outcome(reader, options), {
    concurrency,
    backpressure: concurrency * WAITING,
  });
  for await (const one of outcomes) {
    if ('failure' in one) {
      counts.failed += 1;
      console.error(`failed: ${one.id}: ${one.failure}`);
    } else {
      counts[one.kind] += 1;
      await sink.write(one.id, one.json);
    }
  }
  return counts;
}

/**
 * The command: reads every page it was given with the engine asked for, writes the answers, and tells on standard error
 * the counts and each failure. Returns the exit code: 0, 1 where a page failed, 2 where the command was not understood.
 */
export async function run(argv: readonly string[], engines: Engines): Promise<number> {
  try {
    const options = readOptions(argv, Object.keys(engines));
    const sink = await sinkOf(options);
    const reader = await engines[options.engine]?.(options);
    if (!reader) throw new Error(`There is no engine ${options.engine}.`);
    try {
      const counts = await readAll(options, reader, sink);
      const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
      if (reader.load) console.error(reader.load());
      console.error(told.join(', '));
      return counts.failed > 0 ? 1 : 0;
    } finally {
      await reader.close();
      await sink.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
