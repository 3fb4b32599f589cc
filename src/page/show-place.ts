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

/** The live range that shows a stretch of text inside an element; null where it reads otherwise there. */
function rangeOf(element: Element, wanted: string): Range | null {
  const { text, letters } = lettersOf(element);
  const bare = wanted.replace(/\s+/gu, '');
  const at = bare === '' ? -1 : text.indexOf(bare);
  const first = letters[at];
  const last = letters[at + bare.length - 1];
  if (!first || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/**
 * Scrolls the live page to a place of the story and marks it for two seconds, without touching the text.
 * Where the words cannot be found the block is shown. In: a stretch of `storyText`.
 */
export function showPlace(page: Document, { article, places }: Extraction, at: Span): void {
  const index = blockSpans(article.blocks).findIndex(
    (span) => span !== null && span.start <= at.start && at.start < span.end,
  );
  const element = places[index];
  const span = blockSpans(article.blocks)[index];
  const block = article.blocks[index];
  if (!element || !span || !block) return;
  const range = rangeOf(element, block.text.slice(at.start - span.start, at.end - span.start));
  const still = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (range?.startContainer.parentElement ?? element).scrollIntoView({
    block: 'center',
    behavior: still ? 'instant' : 'smooth',
  });
  if (!range) return;
  const unadopt = adopt(page, sheetOf(STYLE));
  mark('jump', [range]);
  page.defaultView?.setTimeout(() => {
    unadopt();
    mark('jump', []);
  }, MARKED_FOR);
}
