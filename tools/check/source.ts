import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { packageFile, packageFor, packageSources } from '../build/package.ts';
import type { Outcome } from './run.ts';

/** What reviewers of Firefox's store are told, in the source package. */
const GUIDE = 'docs/store/source.md';
const INSTALL = 'npm ci';

/** The commands of the guide's first code block. */
const commandsOf = (guide: string): string[] =>
  (/```\n([^`]+)```/u.exec(guide)?.[1] ?? '').trim().split('\n');

function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/**
 * Builds the packages a second time, in a folder of its own, from the source package and by its own guide, and compares
 * them byte for byte with those of the build here. Where `installs` is false, the packages that npm put here are taken
 * for those that the guide has installed: the same by the lock file, and minutes faster.
 */
export function checkSource(installs = false): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'safi-source-'));
  try {
    unpack(packageSources(), folder);
    if (!installs) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const commands = commandsOf(readFileSync(join(folder, GUIDE), 'utf8'));
    for (const command of commands.filter((one) => installs || one !== INSTALL)) {
      const run = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
      if (run.status !== 0)
        return { passed: 0, failed: 1, report: `${command}\n${run.stdout}${run.stderr}` };
    }
    const targets = ['chrome', 'firefox'] as const;
    const differing = targets.filter(
      (target) => !readFileSync(join(folder, packageFile(target))).equals(packageFor(target)),
    );
    return {
      passed: targets.length - differing.length,
      failed: differing.length,
      report: differing.map((target) => `Built twice, ${target} is not the same bytes`).join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run check:source`: as a reviewer does it, with every package installed anew. Needs the build. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, report } = checkSource(true);
  console.log(
    report || `${passed} packages built from their source package, byte for byte the same`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
