import { readFileSync, rmSync } from 'node:fs';
import { runCommand, type Outcome } from './run.ts';

const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];

type Report = { numPassedTests: number; numFailedTests: number };

/** Runs one of vitest's projects and counts its tests; a file that does not load counts as one that failed. */
export function runTests(project: 'unit' | 'chromium' | 'firefox'): Outcome {
  const file = `out/tests-${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = runCommand('npx', [...VITEST, '--project', project, ...reporters]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = Math.max(report.numFailedTests, run.failed);
    return { passed: report.numPassedTests, failed, report: run.report };
  } catch {
    return { passed: 0, failed: 1, report: run.report };
  }
}
