import { blockSpans } from '../core/story/text.ts';
import type { Span } from '../core/story/types.ts';
import type { Extraction } from '../article/types.ts';
import { mark } from './highlight/marks.ts';
import { adopt, sheetOf } from './sheet.ts';

/** Straw on ink, as everywhere in Safi: «this place in the text». The page's own colours may be any. */
const STYLE = '::highlight(safi-jump) { background: #fbe6a2; color: #16191a; }';

/** How long a place stays marked, in milliseconds. */
const MARKED_FOR = 2000;

type Letter = { node: Text; offset: number };

/** Ends the mark of a page: the next place has its own two seconds. */
const shown = new WeakMap<Document, () => void>();

/** Every letter of an element with its place; white space is left out, since each side folds it its own way. */
function lettersOf(element: Element): { text: string; letters: Letter[] } {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: Letter[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.length; offset++) {
      const letter = node.data.charAt(offset);
      if (/\s/u.test(letter)) continue;
      text += letter;
      letters.push({ node, offset });
    }
  }
  return { text, letters };
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Where in a text the words begin, each time that they stand there. */
function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/**
 * The live range that shows a stretch of a block's text inside its element; null where it reads otherwise there.
 * A name may stand in one block several times: the range is as many times from its beginning.
 */
function rangeOf(element: Element, block: string, { start, end }: Span): Range | null {
  const { text, letters } = lettersOf(element);
  const bare = withoutSpace(block.slice(start, end));
  if (bare === '') return null;
  const before = withoutSpace(block.slice(0, start)).length;
  const time = startsOf(withoutSpace(block), bare).findIndex((one) => one >= before);
  const all = startsOf(text, bare);
  const at = all[time] ?? all[0] ?? -1;
  const first = letters[at];
  const last = letters[at + bare.length - 1];
  if (!first || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** A block that a stretch of the story touches: what shows it, and the range there where it reads the same. */
type Touched = { element: Element; range: Range | null };

/** Several where the page broke a sentence over lines, each a block of its own. */
function touchedBy({ article, places }: Extraction, { start, end }: Span): Touched[] {
  return blockSpans(article.blocks).flatMap((span, index) => {
    const element = places[index];
    const block = article.blocks[index];
    if (!span || !element || !block || span.end <= start || end <= span.start) return [];
    const stretch = { start: Math.max(0, start - span.start), end: end - span.start };
    return [{ element, range: rangeOf(element, block.text, stretch) }];
  });
}

/**
 * Scrolls the live page to a place of the story and marks it for two seconds, without touching the text.
 * Where the words cannot be found the block is shown. In: a stretch of `storyText`.
 */
export function showPlace(page: Document, extraction: Extraction, at: Span): void {
  const touched = touchedBy(extraction, at);
  const [first] = touched;
  if (!first) return;
  const still = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (first.range?.startContainer.parentElement ?? first.element).scrollIntoView({
    block: 'center',
    behavior: still ? 'instant' : 'smooth',
  });
  shown.get(page)?.();
  const ranges = touched.flatMap(({ range }) => range ?? []);
  if (ranges.length === 0) return;
  const unadopt = adopt(page, sheetOf(STYLE));
  mark('jump', ranges);
  const end = (): void => {
    page.defaultView?.clearTimeout(timer);
    shown.delete(page);
    unadopt();
    mark('jump', []);
  };
  const timer = page.defaultView?.setTimeout(end, MARKED_FOR);
  shown.set(page, end);
}
