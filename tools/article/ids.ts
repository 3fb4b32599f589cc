import { basename, dirname, relative, resolve } from 'node:path';

const HTML = /\.x?html?$/iu;

/** Whether a path names a saved page. */
export const isHtml = (path: string): boolean => HTML.test(path);

/** A page's path without the ending that says what it is. */
export const withoutEnding = (path: string): string => path.replace(HTML, '');

/** The deepest folder that all of some paths stand in. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '/');
  while (paths.some((path) => relative(folder, path).startsWith('..'))) folder = dirname(folder);
  return folder;
}

/**
 * What each of some paths is called in the answers, by the path as it was given: its name without the ending, or, where
 * several have the same («a/page.html», «b/page.html»), its path below the folder that these share («a/page», «b/page»).
 */
export function namesOf(paths: readonly string[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = withoutEnding(basename(path));
    const group = groups.get(name);
    if (group) group.push(path);
    else groups.set(name, [path]);
  }
  const names = new Map<string, string>();
  for (const [name, group] of groups) {
    const full = [...new Set(group.map((path) => resolve(path)))];
    const top = commonFolder(full);
    for (const path of group)
      names.set(path, full.length === 1 ? name : withoutEnding(relative(top, resolve(path))));
  }
  return names;
}
