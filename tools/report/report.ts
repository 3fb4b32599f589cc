import { readFileSync } from 'node:fs';
import type { PageReport } from '../../src/core/report/types.ts';
import { skeleton } from './skeleton.ts';

/** `npm run -s report -- REPORT.json > page.html`: a reader's report as a page in invented prose. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of a report.');
const report = JSON.parse(readFileSync(file, 'utf8')) as PageReport;
if (typeof report.page?.tag !== 'string') throw new Error(`${file} is no report of Safi’s.`);
process.stdout.write(skeleton(report.page));
