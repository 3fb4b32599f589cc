import type { Scene } from './scene.ts';
import type { Clutter, Findings, Refusal } from './types.ts';

/** The share of the page's text that one rule of a list may hide: ads are short, stories are not. */
const LIST_SHARE = 0.25;
/** Where the page has no story to spare, the share that one element may hold. */
const BLIND_SHARE = 0.3;
/** Text (letters) inside a part of the story that is taken for an ad's label rather than the story's words. */
const AD_LABEL = 40;

/**
 * Refuses what a rule must never hide: an element with story in it or of it, or too much of the page's text.
 * In: what the rules found, and what of it the reader keeps. Out: what may go, in order, none inside another, and what was refused and why.
 */
export function guard(
  found: readonly Clutter[],
  scene: Scene,
  isKept: (found: Clutter) => boolean,
): Findings {
  const refused: Refusal[] = [];
  const clutter: Clutter[] = [];
  const greedy = greedySelectors(found, scene);
  const taken = new Set<Element>();
  for (const one of found) {
    if (isKept(one)) continue;
    if (one.run) {
      clutter.push(one);
      continue;
    }
    if (taken.has(one.element)) continue;
    const why = refusalOf(one, scene, greedy);
    if (why) refused.push({ ...one, why });
    else {
      taken.add(one.element);
      clutter.push(one);
    }
  }
  return { clutter: clutter.filter(({ element }) => !isInside(element, taken)), refused };
}

function isInside(element: Element, taken: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (taken.has(up)) return true;
  return false;
}

function refusalOf(one: Clutter, scene: Scene, greedy: ReadonlySet<string>): Refusal['why'] | null {
  const { ground } = scene;
  if (ground.path.has(one.element) || ground.elements.includes(one.element)) return 'story';
  const held = scene.sketchOf(one.element);
  if (ground.isStory(one.element) && held.text > AD_LABEL) return 'story';
  if (one.reason.by === 'list' && greedy.has(one.reason.selector)) return 'too-much';
  if (!ground.column && held.text > BLIND_SHARE * scene.pageText) return 'too-much';
  return null;
}

/** Selectors whose elements together hold more of the page's text than ads do. */
function greedySelectors(found: readonly Clutter[], scene: Scene): Set<string> {
  const sums = new Map<string, number>();
  for (const { element, reason } of found) {
    if (reason.by !== 'list') continue;
    const share = scene.sketchOf(element).text / scene.pageText;
    sums.set(reason.selector, (sums.get(reason.selector) ?? 0) + share);
  }
  return new Set([...sums].filter(([, share]) => share > LIST_SHARE).map(([selector]) => selector));
}
