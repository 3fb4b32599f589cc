#!/usr/bin/env node
import { pool } from './pool.ts';
import { run } from './run.ts';

/** The command as `npm run package:article` packs it: without a browser. */
process.exitCode = await run(process.argv.slice(2), {
  node: (options) => pool(options, new URL('./worker.js', import.meta.url)),
});
