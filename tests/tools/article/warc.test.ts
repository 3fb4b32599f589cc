import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { pagesOfWarc } from '../../../tools/article/warc.ts';
import type { Source } from '../../../tools/article/sources.ts';

const MARKUP = '<!doctype html><title>خبر</title><p>نص الخبر كما نُشر.</p>';

type Answer = {
  url: string;
  type?: 'response' | 'request';
  status?: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
};

/** An archive as crawlers write it: a packed member for each record. */
async function archive(...answers: Answer[]): Promise<string> {
  const parts = await Promise.all(
    answers.map(({ url, type = 'response', status = '200 OK', headers, body }) =>
      WARCSerializer.serialize(
        WARCRecord.create(
          {
            url,
            type,
            warcVersion: 'WARC/1.1',
            statusline: `HTTP/1.1 ${status}`,
            httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
          },
          [body ?? new TextEncoder().encode(MARKUP)],
        ),
        { gzip: true },
      ),
    ),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'warc-')), 'crawl.warc.gz');
  writeFileSync(file, Buffer.concat(parts));
  return file;
}

async function read(file: string): Promise<Source[]> {
  const found: Source[] = [];
  for await (const source of pagesOfWarc(file)) found.push(source);
  return found;
}

const shown = (source: Source | undefined): unknown =>
  source && 'bytes' in source
    ? { ...source, id: typeof source.id, bytes: Buffer.from(source.bytes).toString() }
    : source;

const page = (url: string) => ({
  id: 'string',
  url,
  bytes: MARKUP,
  contentType: 'text/html; charset=utf-8',
});

describe('a web archive', () => {
  it('gives its pages in order, and passes over what is no page', async () => {
    const found = await read(
      await archive(
        { url: 'https://almarfa.example/1' },
        { url: 'https://almarfa.example/1', type: 'request' },
        { url: 'https://almarfa.example/a.png', headers: { 'Content-Type': 'image/png' } },
        { url: 'https://almarfa.example/old', status: '301 Moved Permanently' },
        { url: 'https://almarfa.example/2' },
      ),
    );
    expect(found.map(shown)).toEqual([
      page('https://almarfa.example/1'),
      page('https://almarfa.example/2'),
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['packed for the way', { 'Content-Encoding': 'gzip' }, gzipSync(MARKUP)],
    [
      'sent in pieces',
      { 'Transfer-Encoding': 'chunked' },
      Buffer.from(`${Buffer.byteLength(MARKUP).toString(16)}\r\n${MARKUP}\r\n0\r\n\r\n`),
    ],
  ])('undoes what was %s', async (_, headers, body) => {
    const found = await read(await archive({ url: 'https://almarfa.example/1', headers, body }));
    expect(found.map(shown)).toEqual([page('https://almarfa.example/1')]);
  });

  it('that breaks off gives the pages before the fault, then says so', async () => {
    const file = await archive(
      { url: 'https://almarfa.example/1' },
      { url: 'https://almarfa.example/2' },
    );
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 60));
    const found = await read(file);
    expect(shown(found[0])).toEqual(page('https://almarfa.example/1'));
    expect(found.at(-1)).toMatchObject({ error: expect.stringContaining('breaks off') });
  });

  it('that is none says so', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'warc-')), 'x.warc');
    writeFileSync(file, 'كلام ليس أرشيفًا\n'.repeat(20));
    const found = await read(file);
    expect(found.some((source) => 'bytes' in source)).toBe(false);
  });
});
