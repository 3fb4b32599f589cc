import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The sources that Firefox's store asks for: everything git keeps. */
const sources = (): Uint8Array =>
  zip(execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n'), '.');

/** `npm run package`: both packages and the sources, in `dist`. */
function main(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const made = { chrome: packageFor('chrome'), firefox: packageFor('firefox'), sources: sources() };
  for (const [name, bytes] of Object.entries(made)) {
    const file = `dist/safi-${version}-${name}.zip`;
    writeFileSync(file, bytes);
    console.log(`${file} ${bytes.length} bytes`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
