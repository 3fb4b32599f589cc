/** One entity of a list. `forms` are its spellings, `name` first; `ambiguous` needs context to count. */
export type Entry = { name: string; forms: readonly string[]; ambiguous: boolean };

/**
 * Reads a list of names, one entity a line: `canonical | other form | other form`. A line that begins
 * with `?` is ambiguous (also an ordinary word, or a name of another type); blank lines and lines that
 * begin with `#` are skipped, and so is an empty form between two bars.
 */
export function entries(lines: string): Entry[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(entry);
}

/** A line that names nothing (a bare `?` or bars alone) is no entry. */
function entry(line: string): Entry[] {
  const ambiguous = line.startsWith('?');
  const forms = (ambiguous ? line.slice(1) : line)
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
  const name = forms[0];
  return name === undefined ? [] : [{ name, forms, ambiguous }];
}
