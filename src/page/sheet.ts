/** A style sheet made by script: the page's security policy has no say in it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * For a host of ours in a page. Of two important declarations the shadow root's wins, so no style of the page hides the
 * host, moves it out of reach, or comes down to what is in it. Variables pass: what is in it sets its own.
 */
export const hostSheet = (): CSSStyleSheet =>
  sheetOf(
    ':host { all: initial !important; display: block !important; direction: inherit !important; }',
  );

/** Adds a sheet to a document. @returns the undo */
export function adopt(page: Document, sheet: CSSStyleSheet): () => void {
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
