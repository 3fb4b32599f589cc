import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare } from './prepare.ts';
import { student } from './student.ts';

/**
 * `npm run train:names -- DATA [WORK]`: from annotated and plain text to models/names.bin, in four steps: vectors and
 * clusters, the teacher's input, the teacher and what it says of plain text, the tagger that learns from both.
 * Python with requirements.txt must be there; PYTHON names it. Takes about an hour on one core.
 */
function main(data: string | undefined, work = path.join(os.tmpdir(), 'safi-names')): void {
  if (data === undefined) {
    console.error('usage: npm run train:names -- DATA [WORK]');
    process.exitCode = 2;
    return;
  }
  fs.mkdirSync(work, { recursive: true });
  python('vectors.py', path.join(data, 'news-normalised.txt.gz'), work);
  prepare(data, work);
  python('teacher.py', work);
  student(data, work);
}

function python(script: string, ...args: string[]): void {
  const command = process.env['PYTHON'] ?? 'python3';
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const { status } = spawnSync(command, [path.join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

const [data, work] = process.argv.slice(2);
main(data, work);
