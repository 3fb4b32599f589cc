import { Readability } from '@mozilla/readability';
import { NUMBER } from './copy.ts';
import type { Copy } from './copy.ts';
import { latinCommas } from './weighed.ts';

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
const SAMPLE = 120;
const SPACE = /\s+/gu;
const INK = /\S/u;

/** Readability's vote on a copy, which it consumes; null where it finds nothing. */
export function vote({ page, live }: Copy): Vote | null {
  const story = new Readability<Node>(page, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    // Nobody reads the result's classes: taking them off would be one more walk.
    keepClasses: true,
    // The nodes themselves: writing HTML only to parse it again would cost a third of the run.
    serializer: (node) => node,
  }).parse();
  const content = story?.content;
  if (content === null || content === undefined) return null;
  const text = (content.textContent ?? '').replace(SPACE, '');
  const scope = common(survivors(content, live));
  if (scope === null || text === '') return null;
  return { scope, holds: finder(text) };
}

/** Looks lines up in a text, from the last one found on: they come in its order, and the search stays short. */
function finder(text: string): (line: string) => boolean {
  let from = 0;
  return (line) => {
    const wanted = latinCommas(line.slice(0, SAMPLE).replace(SPACE, ''));
    const at = text.indexOf(wanted, from);
    if (at === -1) return text.lastIndexOf(wanted, from) !== -1;
    from = at;
    return true;
  };
}

/** The live elements of those that survived with text of their own. */
function survivors(content: Node, live: readonly Element[]): Element[] {
  const found = new Set<Element>();
  const walker = (content.ownerDocument ?? new Document()).createTreeWalker(content, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = live[numberOf(node)];
    if (element !== undefined && INK.test(node.nodeValue ?? '')) found.add(element);
  }
  return [...found];
}

/** The number of the nearest element around a text that has one, most often the first; -1 where none has. */
function numberOf(text: Node): number {
  const holder = text.parentElement;
  const own = holder?.getAttribute(NUMBER) ?? holder?.closest(`[${NUMBER}]`)?.getAttribute(NUMBER);
  return Number(own ?? -1);
}

/** The smallest element that holds all the given ones. */
function common(elements: readonly Element[]): Element | null {
  let scope = elements[0] ?? null;
  for (const element of elements) {
    while (scope !== null && !scope.contains(element)) scope = scope.parentElement;
  }
  return scope;
}
