import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packageFor } from '../build/package.ts';
import type { Outcome } from './run.ts';

const KB = 1000;

/** Sizes that users pay for, in bytes: what it is, the most it may be, what it is now. */
const budgets = [
  {
    what: 'detector, gzip',
    most: 6 * KB,
    size: () => gzipSync(readFileSync('dist/chrome/src/content/detector.js')).length,
  },
  { what: 'package for Chrome', most: 2500 * KB, size: () => packageFor('chrome').length },
  { what: 'package for Firefox', most: 2500 * KB, size: () => packageFor('firefox').length },
];

/** Whether every budget is kept; the report names those that are not. */
export function checkBudgets(): Outcome {
  const measured = budgets.map(({ what, most, size }) => ({ what, most, is: size() }));
  for (const { what, most, is } of measured) console.log(`  ${what}: ${is} of ${most} bytes`);
  const broken = measured.filter(({ is, most }) => is > most);
  return {
    passed: measured.length - broken.length,
    failed: broken.length,
    report: broken.map(({ what, most, is }) => `${what} is ${is} bytes, over ${most}`).join('\n'),
  };
}
