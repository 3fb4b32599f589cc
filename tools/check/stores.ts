import { packageFor } from '../build/package.ts';
import { openPackage, type Target } from '../store/package.ts';
import { rules } from '../store/rules.ts';
import type { Outcome } from './run.ts';

const targets: readonly Target[] = ['chrome', 'firefox'];

/** The built packages against what their stores refuse, rule by rule. */
export function checkStores(): Outcome {
  const faults = targets.flatMap((target) => {
    const pkg = openPackage(target, packageFor(target));
    return Object.entries(rules).map(([rule, broken]) => ({ target, rule, broken: broken(pkg) }));
  });
  const broken = faults.filter((fault) => fault.broken.length > 0);
  return {
    passed: faults.length - broken.length,
    failed: broken.length,
    report: broken
      .map((fault) => `${fault.target}: ${fault.rule}\n  ${fault.broken.join('\n  ')}`)
      .join('\n'),
  };
}
