import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { isHtml, namesOf, withoutEnding } from './ids.ts';
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

const page = (file: string, id: string, urls: Map<string, string>) => ({
  id,
  file,
  url: urls.get(id) ?? null,
});

/** A saved page by its file's name without the ending. */
export const fileSource = (file: string, urls: Map<string, string>) =>
  page(file, withoutEnding(basename(file)), urls);

/**
 * The saved pages below a folder, in one order on every machine; ids are their paths in it, after the folder's own name
 * where there are more folders.
 */
async function* pagesBelow(
  folder: string,
  name: string,
  urls: Map<string, string>,
): AsyncGenerator<Source> {
  const names = await readdir(folder, { recursive: true });
  for (const within of names.toSorted()) {
    const file = join(folder, within);
    if (isWarc(within)) yield* pagesOfWarc(file);
    else if (isHtml(within))
      yield page(file, withoutEnding(join(name, relative(folder, file))), urls);
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The pages that the command was given, one after another and never all at once: files, folders of files, archives.
 * A path that is not there is a source with an error.
 */
export async function* sources(
  { files, url }: Pick<Options, 'files' | 'url'>,
  urls: Map<string, string>,
): AsyncGenerator<Source> {
  const folders = files.filter(isFolder);
  const folderNames = namesOf(folders.length > 1 ? folders : []);
  const names = namesOf(files.filter((path) => !folders.includes(path)));
  for (const path of files) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) yield { id: path, error: 'There is no such file.' };
    else if (stat.isDirectory()) yield* pagesBelow(path, folderNames.get(path) ?? '', urls);
    else if (isWarc(path)) yield* pagesOfWarc(path);
    else {
      const source = page(path, names.get(path) ?? path, urls);
      yield url === null ? source : { ...source, url };
    }
  }
}
