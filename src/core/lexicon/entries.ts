/**
 * One entity of a list, or those of its forms that need context to count. `name` is its canonical spelling, the first of
 * its line; `forms` are the spellings that count alike, `name` first if it is one of them.
 */
export type Entry = { name: string; forms: readonly string[]; ambiguous: boolean };

/**
 * Reads a list of names, one entity a line: `canonical | other form | other form`. A form that begins with `?` is
 * ambiguous (also an ordinary word, or a name of another type) and makes an entry of its own with the same name: in
 * `?فتح | حركة فتح` the long form counts anywhere. Blank lines, lines that begin with `#` and empty forms are skipped.
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
  // Most lines are one form, and all are read before the first story is.
  if (!/[|?]/u.test(line)) return [{ name: line, forms: [line], ambiguous: false }];
  const forms = line
    .split('|')
    .map((form) => form.trim())
    .filter((form) => plain(form) !== '');
  const name = plain(forms[0] ?? '');
  const certain = forms.filter((form) => !form.startsWith('?'));
  const doubtful = forms.filter((form) => form.startsWith('?')).map(plain);
  return [
    { name, forms: certain, ambiguous: false },
    { name, forms: doubtful, ambiguous: true },
  ].filter((read) => read.forms.length > 0);
}

function plain(form: string): string {
  return form.replace('?', '').trim();
}
