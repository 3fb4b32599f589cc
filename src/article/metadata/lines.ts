/** A line of the page: a block's own text, with where it stands. */
export type Line = { text: string; element: Element; linked: boolean; prose: boolean };

const SKIP =
  /^(script|style|noscript|template|svg|math|iframe|select|option|textarea|button|object|video|audio|canvas|head|form|input)$/u;
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|img|ins|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr|picture|source)$/u;
const PROSE = 110;
const TEXT = 3;

type Open = { text: string; linked: number };

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * The page's text as lines in order: a block or the text between two `<br>` is one. No layout is asked for, so what
 * a style sheet hides is there too. A form is read where it holds the page (ASP.NET wraps everything in one).
 */
export function readLines(body: Element): Line[] {
  const lines: Line[] = [];
  const open: Open = { text: '', linked: 0 };
  const end = (element: Element): void => {
    const text = open.text.replace(/\s+/gu, ' ').trim();
    const linked = open.linked >= text.length * 0.7;
    open.text = '';
    open.linked = 0;
    if (text !== '') lines.push({ text, element, linked, prose: !linked && text.length >= PROSE });
  };
  const visit = (element: Element, inLink: boolean): void => {
    const tag = element.localName;
    const block = !INLINE.test(tag);
    const link = inLink || tag === 'a';
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) {
        open.text += node.nodeValue ?? '';
        if (link) open.linked += node.nodeValue?.trim().length ?? 0;
      } else if (isElement(node)) {
        const child = node.localName;
        if (child === 'br' || child === 'hr') end(element);
        else if (
          !SKIP.test(child) ||
          (child === 'form' && node.querySelector('p,h1,article') !== null)
        ) {
          const inner = !INLINE.test(child);
          if (inner) end(element);
          visit(node, link);
          if (inner) end(node);
        }
      }
    }
    if (block && tag === 'body') end(element);
  };
  visit(body, false);
  return lines;
}
