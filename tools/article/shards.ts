import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

const COMMAND = ['--import', 'tsx', 'tools/article/article.ts', '--engine', 'node', '--no-timings'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shards: { type: 'string', default: '4' }, manifest: { type: 'string' } },
});
const shards = Number(values.shards);
const told = values.manifest === undefined ? [] : ['--manifest', values.manifest];
const folder = mkdtempSync(join(tmpdir(), 'shards-'));

/** Runs the command as a process of its own, as an engine would; says its counts and gives the lines that it wrote. */
async function linesOf(name: string, ...more: string[]): Promise<string[]> {
  const file = join(folder, `${name}.jsonl`);
  const argv = [...COMMAND, ...told, '--lines', file, ...more, ...positionals];
  const { stderr } = await promisify(execFile)(process.execPath, argv);
  console.log(`${name}: ${stderr.trim()}`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** The merge: lines are whole answers with their ids, so that sorting them is all there is to do. */
const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');

/** `npm run article:shards -- [--shards N] PATH…`: shows that pages read in parts give the bytes of one run. */
const whole = await linesOf('whole');
const parts: string[] = [];
for (let part = 1; part <= shards; part += 1) {
  parts.push(...(await linesOf(`part-${part}`, '--workers', '1', '--shard', `${part}/${shards}`)));
}
const [one, many] = [digest(whole), digest(parts)];
console.log(`${whole.length} lines in one run:  ${one}`);
console.log(`${parts.length} lines in ${shards} parts: ${many}`);
console.log(one === many ? 'the same' : 'NOT the same');
process.exitCode = one === many ? 0 : 1;
