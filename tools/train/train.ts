import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare } from './prepare.ts';
import { student } from './student.ts';

/** What is done in turn, each with the folder of the data and the one that the steps share. */
const STEPS: Readonly<Record<string, (data: string, work: string) => void>> = {
  vectors: (data, work) => python('vectors.py', path.join(data, 'news-normalised.txt.gz'), work),
  prepare,
  teacher: (_data, work) => python('teacher.py', work),
  student,
};

/**
 * `npm run train:names -- DATA [WORK [STEP]]`: from annotated and plain text to models/names.bin, in four steps: vectors and
 * clusters, the teacher's input, the teacher and what it says of plain text, the tagger that learns from both.
 * Python with requirements.txt must be there; PYTHON names it. Takes about an hour on one core. STEP (vectors, prepare,
 * teacher, student) begins there, with what an earlier run left in WORK.
 */
function main(
  data: string | undefined,
  work = path.join(os.tmpdir(), 'safi-names'),
  step = 'vectors',
): void {
  const begin = Object.keys(STEPS).indexOf(step);
  if (data === undefined || begin < 0) {
    console.error('usage: npm run train:names -- DATA [WORK [STEP]]');
    process.exitCode = 2;
    return;
  }
  fs.mkdirSync(work, { recursive: true });
  for (const run of Object.values(STEPS).slice(begin)) run(data, work);
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

const [data, work, step] = process.argv.slice(2);
main(data, work, step);
