/** Elements that stand in a line of text; every other one begins a new line. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
