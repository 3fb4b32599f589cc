import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { open, rename, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Options } from './options.ts';

/** Where answers go. `has` tells the pages that an earlier run has answered already. */
export type Sink = {
  has: (id: string) => boolean;
  write: (id: string, json: string) => Promise<void>;
  close: () => Promise<void>;
};

const nothing = (): Promise<void> => Promise.resolve();

/** Standard output; waits where its reader is slower than we are. */
function standardOutput(): Sink {
  const write = async (_id: string, json: string): Promise<void> => {
    if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
  };
  return { has: () => false, write, close: nothing };
}

/** A file a page. It is written beside its place and moved there, so that none is ever half of one. */
function folder(out: string, resume: boolean): Sink {
  const fileOf = (id: string): string => join(out, `${id}.json`);
  const write = async (id: string, json: string): Promise<void> => {
    mkdirSync(dirname(fileOf(id)), { recursive: true });
    await writeFile(`${fileOf(id)}.part`, `${json}\n`);
    await rename(`${fileOf(id)}.part`, fileOf(id));
  };
  return { has: (id) => resume && existsSync(fileOf(id)), write, close: nothing };
}

const ID = /^\{"id":("(?:[^"\\]|\\.)*")/u;
const LINE_FEED = 10;

/** The ids of the whole lines of a file, and the bytes that they take. */
async function wholeLines(file: string): Promise<{ ids: Set<string>; bytes: number }> {
  const ids = new Set<string>();
  let bytes = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, chunk as Buffer]); // no encoding was asked for
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      const id = ID.exec(rest.toString('utf8', 0, end))?.[1];
      if (id !== undefined) ids.add(String(JSON.parse(id)));
      bytes += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  return { ids, bytes };
}

/** JSON lines of one file. An earlier run is gone on with after its last whole line, or left alone with a word. */
async function lines(file: string, resume: boolean): Promise<Sink> {
  const isThere = existsSync(file);
  if (isThere && !resume)
    throw new Error(`${file} is there already: go on with --resume, or name another file.`);
  const before = isThere ? await wholeLines(file) : { ids: new Set<string>(), bytes: 0 };
  if (isThere) await truncate(file, before.bytes);
  const handle = await open(file, 'a');
  return {
    has: (id) => before.ids.has(id),
    write: async (_id, json) => void (await handle.write(`${json}\n`)),
    close: () => handle.close(),
  };
}

/** The sink that the command line asks for; throws where it would overwrite the lines of an earlier run. */
export function sinkOf({ out, lines: file, resume }: Options): Sink | Promise<Sink> {
  if (out !== null) return folder(out, resume);
  return file === null ? standardOutput() : lines(file, resume);
}
