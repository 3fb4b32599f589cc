import { chromium } from './chromium.ts';
import { pool } from './pool.ts';
import { run } from './run.ts';

/** `npm run -s article -- …`: in the built extension, or in Node with the same source. */
process.exitCode = await run(process.argv.slice(2), {
  chromium,
  node: (options) => pool(options, new URL('./worker.ts', import.meta.url)),
});
