/** A style sheet made by script: the page's security policy has no say in it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Adds a sheet to a document. @returns the undo */
export function adopt(page: Document, sheet: CSSStyleSheet): () => void {
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
