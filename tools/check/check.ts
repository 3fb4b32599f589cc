import { mkdirSync } from 'node:fs';
import { ensureBrowser } from '../browsers/ensure.ts';
import { lintAddon } from './addon-lint.ts';
import { checkBudgets } from './budgets.ts';
import { runCommand, type Outcome } from './run.ts';
import { checkSource } from './source.ts';
import { checkStores } from './stores.ts';
import { runTests } from './tests.ts';

const npm = (script: string) => (): Outcome => runCommand('npm', ['run', '--silent', script]);

function browsers(): Outcome {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  return { passed: 0, failed: 0, report: '' };
}

/** In this order: what is quick to fail comes first, what needs the build comes after it. */
const checks: Record<string, () => Outcome> = {
  types: npm('check:types'),
  lint: npm('check:lint'),
  format: npm('check:format'),
  unused: npm('check:unused'),
  unit: () => runTests('unit'),
  build: npm('build'),
  addon: lintAddon,
  budgets: checkBudgets,
  stores: checkStores,
  source: () => checkSource(),
  browsers,
  chromium: () => runTests('chromium'),
  firefox: () => runTests('firefox'),
};

/** `npm test [-- NAME…]`: every check, or those named; the last line counts what passed and what failed. */
function main(names: readonly string[]): number {
  mkdirSync('out', { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    // The last ones take minutes; a line that is told at once would be one more in a file.
    if (process.stderr.isTTY) console.error(`     ${name} …`);
    const outcome = checks[name]?.() ?? {
      passed: 0,
      failed: 1,
      report: `There is no check ${name}`,
    };
    console.log(
      `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed`,
    );
    if (outcome.failed > 0) console.log(outcome.report);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const asked = process.argv.slice(2);
process.exitCode = main(asked.length > 0 ? asked : Object.keys(checks));
