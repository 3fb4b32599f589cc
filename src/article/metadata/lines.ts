import { STRETCH, type Work } from '../../core/work.ts';

/**
 * A line of the page: a block's own text, with where it stands. `parts` are its pieces between tags: the author, the
 * date and the section often share a line, parted by nothing but style.
 */
export type Line = {
  text: string;
  parts: readonly string[];
  element: Element;
  linked: boolean;
  prose: boolean;
};

const SKIP = new Set(
  (
    'script style noscript template svg math iframe select option textarea button object video audio canvas head ' +
    'form input'
  ).split(' '),
);
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code em font i img ins label mark q s small span strong sub sup time u wbr picture ' +
    'source'
  ).split(' '),
);
/** White space that is not one plain space already: of most texts nothing is replaced, which costs least. */
const SPACE = /\s{2,}|[^\S ]/gu;
const PROSE = 110;
/** Letters of a line that are read: longer than any paragraph, and what a line tells of the story stands at its beginning. */
const LONGEST = 20_000;
/** A search or a comment form has a few labels; ASP.NET wraps the whole page in one. */
const PAGE_FORM = 500;
const TEXT = 3;

type Open = { text: string; parts: string[]; linked: number };
/** An element whose inside is being read, whether a link is around it, and the one around it. */
type Box = { element: Element; isLinked: boolean; up: Box | null };

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isBlock = ({ localName }: Element): boolean => !INLINE.has(localName);

const holdsPage = (element: Element): boolean =>
  element.localName === 'form' && element.textContent.length > PAGE_FORM;

/**
 * The page's text as lines in order: a block or the text between two `<br>` is one. No layout is asked for, so what
 * a style sheet hides is there too.
 */
export function* readLines(body: Element): Work<Line[]> {
  const lines: Line[] = [];
  const open: Open = { text: '', parts: [], linked: 0 };
  const end = (element: Element): void => {
    if (open.text === '') return;
    const text = open.text.slice(0, LONGEST).replace(SPACE, ' ').trim();
    const linked = open.linked >= text.length * 0.7;
    const { parts } = open;
    open.text = '';
    open.parts = [];
    open.linked = 0;
    if (text === '') return;
    lines.push({ text, parts, element, linked, prose: !linked && text.length >= PROSE });
  };
  const add = (piece: string, isLinked: boolean): void => {
    const inked = piece.trim();
    open.text += piece;
    if (inked !== '') open.parts.push(inked);
    if (isLinked) open.linked += inked.length;
  };
  let box: Box = { element: body, isLinked: false, up: null };
  let node: Node | null = body.firstChild;
  for (let walked = 1; ; walked += 1) {
    if (walked % STRETCH === 0) yield;
    if (node === null) {
      if (box.up === null || isBlock(box.element)) end(box.element);
      if (box.up === null) return lines;
      node = box.element.nextSibling;
      box = box.up;
      continue;
    }
    if (node.nodeType === TEXT) add(node.nodeValue ?? '', box.isLinked);
    else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br' || tag === 'hr') end(box.element);
      else if (!SKIP.has(tag) || holdsPage(node)) {
        if (isBlock(node)) end(box.element);
        box = { element: node, isLinked: box.isLinked || tag === 'a', up: box };
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

/** An element's text with a space between its pieces: «نص:» and the name after it may be two spans. */
export function spacedText(element: Element): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) pieces.push(node.nodeValue ?? '');
    else if (!isElement(node) || !SKIP.has(node.localName)) node.childNodes.forEach(visit);
  };
  visit(element);
  return pieces.join(' ').replace(SPACE, ' ').trim();
}
