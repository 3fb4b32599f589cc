import type { StoryPlaces } from './types.ts';

/** Where an element stands in the order of the document, seen from the story's text. */
type Position = 'before' | 'between' | 'after';

/** The story's elements on the live page, and questions about them. */
export type Ground = {
  /** Elements that hold the story's text and pictures, headline included, in the document's order. */
  elements: readonly Element[];
  /** Every ancestor of one of them. */
  path: ReadonlySet<Element>;
  /** The nearest ancestor of all of the story's text; null where there is no story. */
  column: Element | null;
  /** True for an element that is one of the story's, or stands in one. */
  isStory(element: Element): boolean;
  position(element: Element): Position;
};

const FOLLOWING = 4;
const PICTURES = 'img, picture, figure, video';
/** Shorter names («1», «img») are of too many pictures. */
const LEAST_STEM = 4;
const SIZE_SUFFIX = /(?:[-_]\d{2,4}x\d{2,4}|[-_](?:thumb|small|large|medium|scaled))+$/u;

/** In: the page and what the extraction said of it; null where the page has no story. */
export function groundOf(page: Document, story: StoryPlaces | null): Ground {
  const { elements, text } = story ? standing(page, story) : NOWHERE;
  // Anew each time: a page may put a box around its story at any moment.
  const path = new Set<Element>();
  for (const element of elements) {
    for (let up = element.parentElement; up && !path.has(up); up = up.parentElement) path.add(up);
  }
  const own = new Set(elements);
  const first = text[0] ?? elements[0];
  const last = text.at(-1) ?? elements.at(-1);
  return {
    elements,
    path,
    column: commonAncestor(text),
    isStory(element) {
      for (let up: Element | null = element; up; up = up.parentElement) {
        if (own.has(up)) return true;
        if (path.has(up)) return false;
      }
      return false;
    },
    position(element) {
      if (last && last.compareDocumentPosition(element) & FOLLOWING) return 'after';
      if (first && element.compareDocumentPosition(first) & FOLLOWING) return 'before';
      return 'between';
    },
  };
}

type Standing = { elements: readonly Element[]; text: readonly Element[] };
const NOWHERE: Standing = { elements: [], text: [] };
/** The same story is asked for with every batch that its page adds. */
const known = new WeakMap<StoryPlaces, Standing & { hasLead: boolean }>();

/** The elements of the story that are in the page, as last found unless one has gone or the picture has still to come. */
function standing(page: Document, story: StoryPlaces): Standing {
  const found = known.get(story);
  const isWhole = found?.hasLead && found.elements.every((element) => element.isConnected);
  if (found && isWhole) return found;
  const places = withoutFloats(uniqueElements(story.places));
  const lead = leadImage(page, story);
  const head = uniqueElements([story.headline, lead]);
  const fresh = {
    elements: sortByOrder([...new Set([...places, ...head])]),
    // Pictures may stand far above the text, in the masthead even.
    text: places.filter((element) => !element.matches(PICTURES)),
    hasLead: lead !== null || fileStem(story.article.image ?? '').length < LEAST_STEM,
  };
  known.set(story, fresh);
  return fresh;
}

/**
 * Without the few that stand in a box which floats over the page: a sentence of a question about cookies is as long as the
 * story's. Where most of the story floats, as in a page that is laid over another, it is the story still.
 */
function withoutFloats(places: readonly Element[]): readonly Element[] {
  const view = places[0]?.ownerDocument.defaultView;
  const boxes = new Set<Element>();
  for (const place of places) {
    for (let up: Element | null = place; up && !boxes.has(up); up = up.parentElement) boxes.add(up);
  }
  const floats = [...boxes].filter((box) => view?.getComputedStyle(box).position === 'fixed');
  const left = places.filter((place) => !floats.some((float) => float.contains(place)));
  return left.length * 2 > places.length ? left : places;
}

function uniqueElements(found: readonly (Element | null)[]): Element[] {
  const connected = found.filter((element) => element !== null && element.isConnected);
  return sortByOrder([...new Set(connected)].filter((element) => element !== null));
}

function sortByOrder(elements: Element[]): Element[] {
  return elements.toSorted((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0]?.parentElement ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}

/** The picture on the page that is the story's lead image: same file, whatever size the page chose. */
function leadImage(page: Document, story: StoryPlaces): Element | null {
  const wanted = fileStem(story.article.image ?? '');
  if (wanted.length < LEAST_STEM) return null;
  const end = story.places.findLast((place) => place !== null) ?? null;
  for (const image of page.querySelectorAll('img')) {
    if (end && end.compareDocumentPosition(image) & FOLLOWING) return null;
    const sources = ['src', 'data-src', 'data-lazy-src', 'srcset', 'data-srcset'];
    const files = sources.flatMap((name) => (image.getAttribute(name) ?? '').split(/[\s,]+/u));
    if (files.some((file) => fileStem(file) === wanted)) return image;
  }
  return null;
}

/** `https://x.example/a/flood-800x450.jpg?w=1` → `flood`; empty where there is no file name. */
function fileStem(address: string): string {
  const path = address.split(/[?#]/u)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file
    .replace(/\.[a-z]{3,4}$/iu, '')
    .replace(SIZE_SUFFIX, '')
    .toLowerCase();
}
