import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Options } from './options.ts';
import { isWarc, pagesOfWarc } from './warc.ts';

/**
 * A page to read, not yet opened: where its bytes are, or the bytes themselves where an archive gave them.
 * `url` is null where nobody told it; `error` says what kept a page, or the rest of an archive, from being read.
 */
export type Source = { id: string } & (
  | { file: string; url: string | null }
  | { bytes: Uint8Array; url: string; contentType: string | null }
  | { error: string }
);

const HTML = /\.x?html?$/iu;

const withoutEnding = (path: string): string => path.replace(HTML, '');

const page = (file: string, id: string, urls: Map<string, string>) => ({
  id,
  file,
  url: urls.get(id) ?? null,
});

/** A saved page by its file's name without the ending. */
export const fileSource = (file: string, urls: Map<string, string>) =>
  page(file, withoutEnding(basename(file)), urls);

/** The saved pages below a folder, in one order on every machine; ids are their paths in it. */
async function* pagesBelow(folder: string, urls: Map<string, string>): AsyncGenerator<Source> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.toSorted()) {
    const file = join(folder, name);
    if (isWarc(name)) yield* pagesOfWarc(file);
    else if (HTML.test(name)) yield page(file, withoutEnding(relative(folder, file)), urls);
  }
}

/**
 * The pages that the command was given, one after another and never all at once: files, folders of files, archives.
 * A path that is not there is a source with an error.
 */
export async function* sources(
  { files, url }: Pick<Options, 'files' | 'url'>,
  urls: Map<string, string>,
): AsyncGenerator<Source> {
  for (const path of files) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) yield { id: path, error: 'There is no such file.' };
    else if (stat.isDirectory()) yield* pagesBelow(path, urls);
    else if (isWarc(path)) yield* pagesOfWarc(path);
    else {
      const source = fileSource(path, urls);
      yield url === null ? source : { ...source, url };
    }
  }
}
