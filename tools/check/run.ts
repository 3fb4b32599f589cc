import { spawnSync } from 'node:child_process';

/** What a check found: how much of it held, and what a person reads when it did not. */
export type Outcome = { passed: number; failed: number; report: string };

/** Runs a command and takes its exit code for one check. */
export function runCommand(command: string, args: readonly string[]): Outcome {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const held = run.status === 0;
  return {
    passed: Number(held),
    failed: Number(!held),
    report: held ? '' : run.stdout + run.stderr,
  };
}
