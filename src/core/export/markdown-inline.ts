import type { Run } from '../story/types.ts';

/** Signs that mean something inside a line (CommonMark 0.31, 6; tables and strikethrough of GFM). */
const INLINE = /[\\`*_[\]<>|~]/gu;
/** A number that would begin a list, and the signs that mean something at the start of a line. */
const NUMBER = /^(\s*)(\d{1,9})([.)])(?=\s|$)/u;
const START = /^(\s*)([#+=-])/u;

/** A text that Markdown shows as it is, in the middle of a line. */
export const literal = (text: string): string =>
  text.replace(INLINE, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');

/** The same at the start of a line. */
export const line = (text: string): string =>
  text.replace(NUMBER, '$1$2\\$3').replace(START, '$1\\$2');

/** An address as a link's target. */
export const address = (href: string): string =>
  `<${href.replace(/[<>\n]/gu, encodeURIComponent)}>`;

/** The edge of a line, a space or a sign: what marks may stand beside on either side. */
const isEdge = (char: string): boolean => char === '' || /[\s\p{P}\p{S}]/u.test(char);
const first = (text: string): string => Array.from(text)[0] ?? '';
const last = (text: string): string => Array.from(text).at(-1) ?? '';

/**
 * A run between marks. Marks touch the words, so outer spaces stay outside; between a letter and a sign they would
 * not be read as marks («و**«النهر»**»: CommonMark 6.2), nor right after other marks. Then the words go without.
 */
function marked({ text, strong, emphasis }: Run, before: string, after: string): string {
  const signs = `${strong ? '**' : ''}${emphasis ? '*' : ''}`;
  const [, head = '', inner = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const opens = isEdge(head ? ' ' : before) || !isEdge(first(inner));
  const closes = isEdge(tail ? ' ' : after) || !isEdge(last(inner));
  const isApart = head !== '' || before !== '*';
  if (signs === '' || inner === '' || !opens || !closes || !isApart) return literal(text);
  return head + signs + literal(inner) + signs + tail;
}

/** Runs as Markdown; a line break inside them stays one. */
export function inline(runs: readonly Run[]): string {
  let out = '';
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const after = next?.href === undefined ? first(next?.text ?? '') : '[';
    out +=
      run.href === undefined
        ? marked(run, last(out), after)
        : `[${marked(run, '[', ']')}](${address(run.href)})`;
  });
  // Only our own links begin with a bare bracket, and an exclamation mark before one would make it an image.
  return out
    .replace(/!(?=\[)/gu, '\\!')
    .split(/\s*\n\s*/u)
    .map(line)
    .join('\\\n');
}
