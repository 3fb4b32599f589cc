import { readFileSync } from 'node:fs';
import type { PageReport } from '../../src/core/report/types.ts';
import { inUtf8, skeleton } from './skeleton.ts';

/** The report in a file; throws with a sentence where it holds none. */
function readReport(file: string | undefined): PageReport {
  if (file === undefined) throw new Error('usage: npm run -s report -- REPORT.json > page.html');
  let report: Partial<PageReport>;
  try {
    report = Object(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} cannot be read as a report: ${String(error)}`, { cause: error });
  }
  if (typeof report.page?.tag !== 'string') throw new Error(`${file} is no report of Safi’s.`);
  return report as PageReport; // what makes it one is there
}

/** `npm run -s report -- REPORT.json > page.html`: a reader's report as a page in invented prose. */
try {
  process.stdout.write(inUtf8(skeleton(readReport(process.argv[2]).page)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
