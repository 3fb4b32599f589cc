import type { Outline } from '../../src/core/report/types.ts';

/** Invented prose that stands for what a report leaves out; it is repeated and cut to the length that is told. */
const PROSE =
  'قال رئيس البلدية إن أعمال ترميم السوق القديم ستنتهي قبل موسم الأمطار، وإن المحال ستفتح أبوابها تباعًا بعد أن يطمئن المهندسون إلى سلامة السقوف. ' +
  'وأشار عدد من التجار إلى أن الحركة عادت تدريجيًا إلى الشوارع المجاورة، وأن الزوار يسألون عن موعد الافتتاح كل صباح. ';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

/** Texts that the next page has from another place of the prose, so that no two paragraphs are the same. */
function filler(): (letters: number) => string {
  let at = 0;
  return (letters) => {
    const from = at % PROSE.length;
    at += letters + 7;
    const rest = PROSE.slice(from) + PROSE.repeat(Math.ceil(letters / PROSE.length));
    // A text never begins or ends with white space: its length would not be what was told.
    return rest.trimStart().slice(0, letters).replace(/\s$/u, '،');
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A head as `skeleton` writes it, to the end of its tag. */
const HEAD = /<head(?: [^\s=]+="[^"]*")*>/u;

/** The page as a file, which no server tells the encoding of; what told it in the page was left out of the report. */
export const inUtf8 = (page: string): string => page.replace(HEAD, '$&\n<meta charset="utf-8">');

/**
 * A page of the structure that a report tells of, in invented prose of the same lengths: the beginning of a fixture.
 * Names that the report left out as `*9*` stay so.
 */
export function skeleton(outline: Outline): string {
  const fill = filler();
  const inside = (part: Outline | number | string): string => {
    if (typeof part === 'number') return fill(part);
    return typeof part === 'string' ? escaped(part) : element(part);
  };
  const element = ({ tag, attributes = {}, has = [] }: Outline): string => {
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${escaped(value)}"`,
    );
    const open = `<${tag}${written.join('')}>`;
    return VOID.has(tag) ? open : `${open}${has.map(inside).join('\n')}</${tag}>`;
  };
  return `<!doctype html>\n${element(outline)}\n`;
}
