import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Source } from './sources.ts';

/** A longer answer is no page of a newspaper; it is told and passed over, so that memory stays bounded. */
const LONGEST_BYTES = 20_000_000;

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu;

/** Whether a path names a web archive, packed or plain. */
export const isWarc = (path: string): boolean => /\.warc(?:\.gz)?$/iu.test(path);

const headerOf = (record: WARCRecord, name: string): string | null =>
  record.httpHeaders?.headers.get(name) ?? null;

/** A whole answer with a page in it; redirects, refusals, pictures and requests are none. */
const isPage = (record: WARCRecord): boolean =>
  record.warcType === 'response' &&
  record.httpHeaders?.statusCode === 200 &&
  HTML.test(headerOf(record, 'content-type') ?? '');

/** The name of a record in its archive: its own, else its place. */
const idOf = (record: WARCRecord, file: string, place: number): string =>
  /[\da-f-]{36}/iu.exec(record.warcHeader('WARC-Record-ID') ?? '')?.[0] ??
  `${basename(file)}-${place}`;

async function sourceOf(record: WARCRecord, id: string): Promise<Source> {
  if (record.warcContentLength > LONGEST_BYTES)
    return { id, error: `Longer than ${LONGEST_BYTES} bytes.` };
  const url = record.warcTargetURI;
  if (!url || !URL.canParse(url)) return { id, error: 'The record names no address.' };
  const { reader } = record;
  const bytes = await record.readFully(true);
  // The parser takes the end of the file for the end of the record.
  if (reader instanceof LimitReader && reader.limit > 0) throw new Error('A record is cut short.');
  return { id, bytes, url, contentType: headerOf(record, 'content-type') };
}

/** The archive's bytes; a packed one is unpacked here, since Node tells where a member is cut short. */
function opened(file: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(file);
  // What goes wrong is thrown where the stream is read.
  return /\.gz$/iu.test(file) ? pipeline(bytes, createGunzip(), () => {}) : bytes;
}

/**
 * The pages of a web archive (ISO 28500), read as a stream by warcio, with transfer and content encodings undone.
 * Where the archive is broken the pages before the fault are given, then one source that says so.
 */
export async function* pagesOfWarc(file: string): AsyncGenerator<Source> {
  let place = 0;
  try {
    for await (const record of WARCParser.iterRecords(opened(file))) {
      place += 1;
      if (isPage(record)) yield await sourceOf(record, idOf(record, file, place));
    }
  } catch (error) {
    yield { id: file, error: `The archive breaks off after record ${place}: ${String(error)}` };
  }
}
