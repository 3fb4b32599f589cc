import FONTS from '../../ui/fonts.css?raw';
import print from '../../ui/reader/print.css?raw';
import reader from '../../ui/reader/reader.css?raw';
import text from '../../ui/reader/text.css?raw';
import tools from '../../ui/reader/tools.css?raw';
import tokens from '../../ui/tokens.css?raw';
import shared from '../../ui/ui.css?raw';
import { hostSheet, sheetOf } from '../sheet.ts';

/** The class of the reader's own root, on which the tokens stand in place of the page's `:root`. */
export const ROOT_CLASS = 'reader';

/** The reader's sheets, for its shadow root. Made by script, they are not subject to the page's security policy. */
export function readerSheets(): CSSStyleSheet[] {
  const sheets = [tokens.replaceAll(':root', `.${ROOT_CLASS}`), shared, reader, text, tools, print];
  return [hostSheet(), ...sheets.map(sheetOf)];
}

const FILE = /url\('([^']+)'\)/gu;

// The page is behind the reader: it neither scrolls nor prints.
const PAGE = `
@page { size: A4; margin: 20mm 18mm 22mm; }
html { overflow: hidden !important; scrollbar-gutter: auto !important; }
@media print {
  body { display: none !important; }
  html { overflow: visible !important; block-size: auto !important; background: none !important; }
}`;

/**
 * What the document itself needs while the reader is open: the faces, which no browser takes from a shadow root and
 * which load only when a text uses them, and the page held still.
 * @param packaged the address of a file of the extension
 */
export function pageSheet(packaged: (file: string) => string): CSSStyleSheet {
  return sheetOf(FONTS.replace(FILE, (_, file: string) => `url('${packaged(file)}')`) + PAGE);
}
