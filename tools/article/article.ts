import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from './answer.ts';
import type { Engine } from './answer.ts';
import { chromiumEngine } from './chromium.ts';
import { nodeEngine } from './node.ts';
import { readOptions } from './options.ts';
import { idOf, readManifest, readSaved } from './saved.ts';

const options = readOptions(process.argv.slice(2));
const urls = readManifest(options.manifest);
const engine: Engine = options.engine === 'node' ? nodeEngine() : await chromiumEngine();
if (options.out !== null) mkdirSync(options.out, { recursive: true });
for (const file of options.files) {
  const found = await engine.read(readSaved(file, options, urls));
  const json = JSON.stringify(answer(found), null, options.out === null ? 0 : 1);
  if (options.out === null) process.stdout.write(`${json}\n`);
  else writeFileSync(join(options.out, `${idOf(file)}.json`), `${json}\n`);
}
await engine.close();
