import print from '../../ui/reader/print.css?raw';
import reader from '../../ui/reader/reader.css?raw';
import text from '../../ui/reader/text.css?raw';
import tools from '../../ui/reader/tools.css?raw';
import tokens from '../../ui/tokens.css?raw';
import shared from '../../ui/ui.css?raw';
import { facesFrom } from '../faces.ts';
import { hostSheet, sheetOf } from '../sheet.ts';

/** The class of the reader's own root, on which the tokens stand in place of the page's `:root`. */
export const ROOT_CLASS = 'reader';

/** The reader's sheets, for its shadow root. Made by script, they are not subject to the page's security policy. */
export function readerSheets(): CSSStyleSheet[] {
  const sheets = [tokens.replaceAll(':root', `.${ROOT_CLASS}`), shared, reader, text, tools, print];
  return [hostSheet(), ...sheets.map(sheetOf)];
}

/** What stands at the foot of each printed leaf; either may be empty. */
export type Foot = { address: string; date: string };

/** A text as a style sheet has it between quotation marks. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * A4, with address and date at the foot of each leaf, right to left. Firefox knows no boxes in a page's margin and leaves
 * them out: there the end of the story says the same.
 */
export const paperSheet = ({ address, date }: Foot): CSSStyleSheet =>
  sheetOf(`
@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @bottom-left { content: ${quoted(address)}; direction: ltr; text-align: left; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: ${quoted(date)}; direction: rtl; text-align: right; font: 8pt sans-serif; color: #555; }
}`);

// The page is behind the reader: it neither scrolls nor prints.
const PAGE = `
html { overflow: hidden !important; scrollbar-gutter: auto !important; }
@media print {
  body { display: none !important; }
  html { overflow: visible !important; block-size: auto !important; background: none !important; }
}`;

/**
 * What the document itself needs while the reader is open: its faces, and the page held still.
 * @param packaged the address of a file of the extension
 */
export function pageSheet(packaged: (file: string) => string): CSSStyleSheet {
  return sheetOf(facesFrom(packaged) + PAGE);
}
