import { mkdirSync, mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engines } from '../../../tools/article/reader.ts';
import { run } from '../../../tools/article/run.ts';

const COUNT = 12;

/** A reader that answers out of order, and fails where the page says so. */
const engines = (read: string[] = []): Engines => ({
  node: () => ({
    concurrency: 3,
    read: async ({ source }) => {
      read.push(source.id);
      const markup = 'file' in source ? readFileSync(source.file, 'utf8') : '';
      await new Promise((done) => setTimeout(done, markup.length % 7));
      if (markup === 'broken') throw new Error('The page is broken.');
      return { kind: 'article', json: JSON.stringify({ id: source.id, text: markup }) };
    },
    close: () => Promise.resolve(),
  }),
});

describe('a run over many pages', () => {
  let folder: string;
  let out: string;
  const told: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-'));
    out = join(folder, 'answers.jsonl');
    mkdirSync(join(folder, 'pages/deep'), { recursive: true });
    for (let at = 0; at < COUNT; at += 1) {
      const name = at % 2 === 0 ? `${at}.html` : `deep/${at}.html`;
      writeFileSync(join(folder, 'pages', name), 'x'.repeat(at));
    }
    writeFileSync(join(folder, 'pages/note.txt'), 'no page');
    told.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line) => void told.push(String(line)));
  });
  afterEach(() => void vi.restoreAllMocks());

  const pages = (): string => join(folder, 'pages');
  const idsIn = (file: string): string[] =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id); // as the reader above answers

  it('writes a line a page in the order of the pages, whichever is read first', async () => {
    expect(await run(['--lines', out, pages()], engines())).toBe(0);
    const ids = idsIn(out);
    expect(ids).toHaveLength(COUNT);
    expect(ids).toEqual(ids.toSorted());
    expect(told).toEqual(['12 article, 0 not-article, 0 not-arabic, 0 failed, 0 done before']);
  });

  it.each([
    [
      'files of one name are told apart by their folders',
      ['a/page.html', 'b/page.html'],
      ['a/page', 'b/page'],
    ],
    [
      'files of other names are called by them alone',
      ['a/page.html', 'b/last.html'],
      ['page', 'last'],
    ],
    ['a file that is named twice is one page', ['a/page.html', './a/page.html'], ['page', 'page']],
    ['pages of several folders stand under these', ['a', 'b'], ['a/page', 'b/last', 'b/page']],
    ['pages of one folder are called by their paths in it', ['b'], ['last', 'page']],
  ])('%s', async (_, paths, ids) => {
    for (const file of ['a/page.html', 'b/page.html', 'b/last.html']) {
      mkdirSync(join(folder, 'named', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'named', file), file);
    }
    const named = paths.map((path) => `${folder}/named/${path}`);
    expect(await run(['--lines', out, ...named], engines())).toBe(0);
    expect(idsIn(out)).toEqual(ids);
  });

  it('goes on after the last whole line, and reads no page twice', async () => {
    await run(['--lines', out, pages()], engines());
    const whole = readFileSync(out, 'utf8');
    const half = whole.indexOf('\n', whole.length / 2) + 1;
    writeFileSync(out, whole.slice(0, half + 5));
    const read: string[] = [];
    expect(await run(['--lines', out, '--resume', pages()], engines(read))).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(whole);
    expect(read).toHaveLength(COUNT - whole.slice(0, half).trimEnd().split('\n').length);
  });

  it('leaves the lines of an earlier run alone, unless told to go on', async () => {
    writeFileSync(out, '{"id":"precious"}\n');
    expect(await run(['--lines', out, pages()], engines())).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('{"id":"precious"}\n');
    expect(told[0]).toContain('--resume');
  });

  it('reads its part alone; all parts together are the whole', async () => {
    await run(['--lines', out, pages()], engines());
    const parts: string[] = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const file = join(folder, `part-${part[0]}.jsonl`);
      expect(await run(['--lines', file, '--shard', part, pages()], engines())).toBe(0);
      parts.push(...idsIn(file));
    }
    expect(parts.toSorted()).toEqual(idsIn(out));
  });

  it('writes a file a page, whole or not at all, and goes on where it stopped', async () => {
    const to = join(folder, 'out');
    expect(await run(['--out', to, pages()], engines())).toBe(0);
    expect(existsSync(join(to, 'deep/3.json'))).toBe(true);
    const read: string[] = [];
    expect(await run(['--out', to, '--resume', pages()], engines(read))).toBe(0);
    expect(read).toEqual([]);
  });

  it('tells each page that failed, reads the others, and tries the failed again', async () => {
    writeFileSync(join(folder, 'pages/5-bad.html'), 'broken');
    expect(await run(['--lines', out, pages()], engines())).toBe(1);
    expect(idsIn(out)).toHaveLength(COUNT);
    expect(told).toContain('failed: 5-bad: The page is broken.');
    writeFileSync(join(folder, 'pages/5-bad.html'), 'mended');
    expect(await run(['--lines', out, '--resume', pages()], engines())).toBe(0);
    expect(idsIn(out)).toHaveLength(COUNT + 1);
  });

  it.each([
    [[]],
    [['--engine', 'other', 'x.html']],
    [['--workers', '0', 'x.html']],
    [['--seconds', 'soon', 'x.html']],
    [['--lines', 'a', '--out', 'b', 'x.html']],
    [['--resume', 'x.html']],
    [['--shard', '3/2', 'x.html']],
    [['--unknown', 'x.html']],
  ])('%j is answered with the usage or the fault, and nothing is read', async (argv) => {
    const read: string[] = [];
    expect(await run(argv, engines(read))).toBe(2);
    expect(read).toEqual([]);
    expect(told).toHaveLength(1);
  });
});
