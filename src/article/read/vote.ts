import { Readability } from '@mozilla/readability';
import { NUMBER } from './copy.ts';
import type { Copy } from './copy.ts';
import type { PlainElement } from './plain-node.ts';
import { latinCommas, squeezed } from './weighed.ts';

/** What Readability took for the story. */
export type Vote = {
  /** The smallest live element that holds all of it. */
  scope: Element;
  /** Is the line that begins so, as read from the live page, in it? */
  holds: (text: string) => boolean;
};

/**
 * Under this many characters Readability tries again with looser rules. Its own 500 is more than a short Arabic story
 * of ninety words has, and each try costs as much as the first.
 */
const ENOUGH = 250;
/** The copy holds the beginning of each text only, so the beginning of a piece is looked for. */
const SAMPLE = 80;
const INK = /\S/u;

/** Readability's vote on a copy, which it consumes; null where it finds nothing. */
export function vote({ page, live }: Copy): Vote | null {
  // The plain page has all that Readability asks of a document.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const story = new Readability<PlainElement>(page as unknown as Document, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    // Nobody reads the result's classes: taking them off would be one more walk.
    keepClasses: true,
    // The nodes themselves: writing HTML only to parse it again would cost a third of the run.
    // They are the plain page's.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    serializer: (node) => node as unknown as PlainElement,
  }).parse();
  const content = story?.content;
  if (content === null || content === undefined) return null;
  const text = squeezed(content.textContent);
  const scope = common(survivors(content, live));
  if (scope === null || text === '') return null;
  return { scope, holds: finder(text) };
}

/** Looks lines up in a text, from the last one found on: they come in its order, and the search stays short. */
function finder(text: string): (line: string) => boolean {
  let from = 0;
  return (line) => {
    const wanted = latinCommas(squeezed(line.slice(0, SAMPLE)));
    const at = text.indexOf(wanted, from);
    if (at === -1) return text.lastIndexOf(wanted, from) !== -1;
    from = at;
    return true;
  };
}

/** The live elements of those that survived with text of their own, in order. */
function survivors(content: PlainElement, live: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  const visit = (element: PlainElement, around: Element | undefined): void => {
    const number = element.getAttribute(NUMBER);
    const own = number === null ? around : live[Number(number)];
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child, own);
      else if (own !== undefined && INK.test(child.textContent)) found.add(own);
    }
  };
  visit(content, undefined);
  return found;
}

/** The smallest element that holds all the given ones. */
function common(elements: ReadonlySet<Element>): Element | null {
  let [scope = null]: Iterable<Element | null> = elements;
  for (const element of elements) {
    while (scope !== null && !scope.contains(element)) scope = scope.parentElement;
  }
  return scope;
}
