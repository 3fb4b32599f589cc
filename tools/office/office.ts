/**
 * `npm run check:office`: how a story that was saved as .html arrives in LibreOffice Writer. It is converted without a window
 * to .odt and from that to .pdf under `out/office`; every paragraph must run from right to left and stand at the right, and
 * title, text, source line and address must be there, in both. Needs `libreoffice-writer` and `poppler-utils`, and is for that
 * reason no part of `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutTashkeel } from '../../src/core/text/views.ts';
import { paragraphsOf } from './odt.ts';
import { savedStory } from './story.ts';

const FOLDER = resolve('out/office');
/** Marks that PDF readers put around what changes its direction. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A profile of its own: a Writer that someone has open does not answer, nor is its setup asked for. */
function convert(file: string, type: 'odt' | 'pdf'): void {
  const profile = `-env:UserInstallation=file://${join(FOLDER, 'profile')}`;
  const asked = ['--headless', profile, '--convert-to', type, '--outdir', FOLDER, file];
  execFileSync('soffice', asked, { stdio: 'pipe', timeout: 180_000 });
}

const words = (text: string): string[] =>
  withoutTashkeel(text)
    .replace(MARKS, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What reads a PDF sets vowel marks and some ligatures apart from their words: a line is there with most of its words. */
const MOST = 0.7;
const isPrinted = (line: string, printed: ReadonlySet<string>): boolean =>
  words(line).filter((word) => printed.has(word)).length >= MOST * words(line).length;

mkdirSync(FOLDER, { recursive: true });
const { html, lines } = savedStory();
const [page, text, print] = ['html', 'odt', 'pdf'].map((type) => join(FOLDER, `story.${type}`));
if (!page || !text || !print) throw new Error('three names');
writeFileSync(page, html);
convert(page, 'odt');
convert(text, 'pdf');

const paragraphs = paragraphsOf(text);
const printed = new Set(words(execFileSync('pdftotext', [print, '-'], { encoding: 'utf8' })));
const faults = [
  ...paragraphs.flatMap(({ text: said, isRightToLeft, isAtRight }) => [
    ...(isRightToLeft ? [] : [`not right to left: ${said}`]),
    ...(isAtRight ? [] : [`not at the right: ${said}`]),
  ]),
  ...lines.flatMap((line) => [
    ...(paragraphs.some(({ text: said }) => said.includes(line)) ? [] : [`not in .odt: ${line}`]),
    ...(isPrinted(line, printed) ? [] : [`not in .pdf: ${line}`]),
  ]),
];
for (const fault of faults) console.log(fault);
console.log(`${paragraphs.length} paragraphs, ${lines.length} lines, ${faults.length} faults`);
console.log(`look at them: ${text}, ${print}`);
process.exitCode = faults.length > 0 ? 1 : 0;
