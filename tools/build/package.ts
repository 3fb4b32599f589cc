import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync, type Zippable } from 'fflate';

/** The earliest moment a zip can tell: with it, the same files are the same bytes on every day. */
const MOMENT = new Date(1980, 0, 1);

function zip(files: readonly string[], root: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of files.toSorted()) {
    entries[relative(root, file)] = [readFileSync(file), { mtime: MOMENT, level: 9 }];
  }
  return zipSync(entries);
}

/** The built extension as the stores take it: the same bytes for the same build. */
export function packageFor(target: 'chrome' | 'firefox'): Uint8Array {
  const root = join('dist', target);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return zip(
    files.map((file) => join(file.parentPath, file.name)),
    root,
  );
}

/** The sources that Firefox's store asks for: everything git keeps, or will keep with the next commit. */
export function packageSources(): Uint8Array {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n');
  return zip(files.filter(existsSync), '.');
}

/** What can be packaged, by the name that the command line gives it. */
const packages: Record<string, () => Uint8Array> = {
  chrome: () => packageFor('chrome'),
  firefox: () => packageFor('firefox'),
  sources: packageSources,
};

/** The file that a package is written to, in `dist`. */
export function packageFile(name: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `dist/safi-${version}-${name}.zip`;
}

/** `npm run package [-- chrome|firefox|sources …]`: those named, or all, in `dist`. */
function main(names: readonly string[]): void {
  for (const name of names) {
    const bytes = packages[name]?.();
    if (!bytes) throw new Error(`There is no package ${name}`);
    writeFileSync(packageFile(name), bytes);
    console.log(`${packageFile(name)} ${bytes.length} bytes`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2);
  main(asked.length > 0 ? asked : Object.keys(packages));
}
