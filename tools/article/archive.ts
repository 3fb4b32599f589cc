import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WARCRecord, WARCSerializer } from 'warcio';
import { readSource, readManifest } from './saved.ts';
import { sources } from './sources.ts';

/** A record's id by its page's: the same page has the same one in any archive. */
function recordId(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20)];
  return `<urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}>`;
}

/** A page as an answer of a server, packed as a member of its own (ISO 28500). */
async function packed(id: string, url: string, bytes: Uint8Array): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      url,
      type: 'response',
      date: '2000-01-01T00:00:00Z',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-Record-ID': recordId(id) },
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { 'Content-Type': 'text/html' },
    },
    [bytes],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/**
 * `npm run -s article:archive -- --out DIR [--shards N] [--manifest FILE] PATH…`: saved pages as web archives, page after page
 * into each of N in turn, for who wants to try an engine that shares archives out.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      shards: { type: 'string', default: '4' },
      manifest: { type: 'string' },
    },
  });
  const { out, manifest = null } = values;
  if (out === undefined) throw new Error('Name a folder for the archives: --out DIR.');
  const files = Array.from({ length: Number(values.shards) }, (_, at) =>
    join(out, `part-${at}.warc.gz`),
  );
  mkdirSync(out, { recursive: true });
  for (const file of files) rmSync(file, { force: true });
  let count = 0;
  for await (const source of sources({ files: positionals, url: null }, readManifest(manifest))) {
    const { url, bytes } = readSource(source, false);
    appendFileSync(files[count % files.length] ?? '', await packed(source.id, url, bytes));
    count += 1;
  }
  console.log(`${count} pages in ${files.length} archives`);
}

await main();
