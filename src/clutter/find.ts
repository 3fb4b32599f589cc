import { finish, STRETCH, type Work } from '../core/work.ts';
import { innerEvidence, isBoxOfBoxes, isEmpty, kindOfAllParts } from './boxes.ts';
import { guard } from './guard.ts';
import type { ListSelector } from './lists/engine.ts';
import { evidenceOf, PROSE } from './rules/evidence.ts';
import { clutterLines } from './rules/lines.ts';
import { menuIn, searchBoxes } from './rules/masthead.ts';
import { structural } from './rules/structure.ts';
import { readScene, type Scene, type Verdict } from './scene.ts';
import { linkShare } from './sketch.ts';
import { sparing } from './spared.ts';
import type { Clutter, ClutterKind, Findings, StoryPlaces } from './types.ts';

/** What the reader keeps although it is clutter. */
export type Kept = {
  /** Kinds, everywhere. */
  keep?: ReadonlySet<ClutterKind>;
  /** Single things on this site, by their signs (`spared.ts`). */
  spared?: readonly string[];
};

export type FindOptions = Kept & {
  /** Only what was added under these elements; the whole page where left out. */
  within?: readonly Element[];
  /** The reader has just asked for something: what floats without a name or label may be that. */
  isAsked?: boolean;
};

/** What may be hidden on a live page, as `findingClutter` says, in one go. */
export const findClutter = (
  page: Document,
  story: StoryPlaces | null,
  options?: FindOptions,
): Findings => finish(findingClutter(page, story, options));

/**
 * What may be hidden on a live page so that its story stands alone, by our own rules. Changes nothing.
 * In: the page, where its story is (null: no story, then only what names itself is found), and options.
 * Out: elements in the document's order, none in another, each with its reason; and what the guard refused.
 */
export function* findingClutter(
  page: Document,
  story: StoryPlaces | null,
  { within, isAsked = false, ...kept }: FindOptions = {},
): Work<Findings> {
  const roots = within ?? [page.body];
  const scene = yield* readScene({ page, story, roots, isAsked });
  const found: Clutter[] = [];
  const pace = { walked: 0 };
  for (const root of roots) {
    const walk = { found, fallback: null, pace };
    if (scene.ground.path.has(root) || root === page.body) yield* visitChildren(root, scene, walk);
    else if (!scene.ground.isStory(root)) yield* visit(root, scene, walk);
  }
  const boxes = roots.includes(page.body) ? scene.ground.elements : [];
  for (const box of boxes) found.push(...clutterLines(box, scene));
  return guard(found, scene, keeping(kept));
}

/** The same for what filter lists name: each hit is an ad, unless it holds story or a rule names too much. */
export function findListed(
  page: Document,
  story: StoryPlaces | null,
  { hits, ...kept }: Kept & { hits: ReadonlyMap<Element, ListSelector> },
): Findings {
  const scene = finish(readScene({ page, story, roots: [...hits.keys()] }));
  const found = Array.from(hits, ([element, hit]): Clutter => {
    return { element, kind: 'ad', reason: { by: 'list', ...hit } };
  });
  return guard(found, scene, keeping(kept));
}

function keeping({ keep, spared = [] }: Kept): (found: Clutter) => boolean {
  const isSpared = sparing(spared);
  return (found) => keep?.has(found.kind) === true || isSpared(found);
}

type Walk = {
  found: Clutter[];
  /** What the surroundings say of an element without evidence of its own. */
  fallback: Verdict | null;
  /** Elements so far, of all walks on the page. */
  pace: { walked: number };
};

function push(found: Clutter[], element: Element, verdict: Verdict | null): void {
  if (verdict) found.push({ element, kind: verdict.kind, reason: verdict.reason });
}

/** Goes through the children in order; a label that stands alone takes what follows it along. */
function* visitChildren(parent: Element, scene: Scene, walk: Walk): Work<void> {
  // A drawing is one picture, whatever its parts are called.
  if (parent.tagName === 'svg') return;
  let heading: Verdict | null = null;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if ((walk.pace.walked += 1) % STRETCH === 0) yield;
    if (scene.ground.path.has(child)) {
      heading = null;
      yield* visitChildren(child, scene, { ...walk, fallback: null });
      continue;
    }
    if (scene.ground.isStory(child)) {
      heading = null;
      continue;
    }
    const own = evidenceOf(child, scene);
    if (own?.isHeading) {
      heading = own;
      push(walk.found, child, own);
    } else if (!own && heading && isUnderHeading(child, scene)) {
      push(walk.found, child, isEmpty(child, scene) ? null : heading);
    } else {
      if (!isEmpty(child, scene)) heading = null;
      yield* visit(child, scene, walk);
    }
  }
}

/** Links, lists and pictures belong to the label above them; prose only where the story is over. */
function isUnderHeading(element: Element, scene: Scene): boolean {
  if (scene.ground.position(element) === 'after') return true;
  const held = scene.sketchOf(element);
  return held.prose < PROSE && (linkShare(held) >= 0.5 || held.fields > 0 || held.text === 0);
}

const isMenu = ({ reason }: Verdict): boolean => reason.by === 'rule' && reason.rule === 'menu';

/** One element without story: hidden whole, in parts where it is a box of boxes, or looked into. */
function* visit(element: Element, scene: Scene, walk: Walk): Work<void> {
  const { found, fallback } = walk;
  const own = evidenceOf(element, scene);
  if (own) {
    push(found, element, own);
    return;
  }
  const verdict = (isPlaced(element, scene) ? structural(element, scene) : null) ?? fallback;
  if (verdict && !(yield* isBoxOfBoxes(element, scene))) {
    if (isEmpty(element, scene)) return;
    if (!isMenu(verdict)) {
      push(found, element, innerEvidence(element, scene) ?? verdict);
      return;
    }
    const menu = menuIn(element, scene);
    push(found, menu, verdict);
    if (menu === element) return;
    for (const box of searchBoxes(element, scene))
      if (!menu.contains(box)) push(found, box, verdict);
    yield* visitChildren(element, scene, { ...walk, fallback: null });
    return;
  }
  const kind = kindOfAllParts(element, scene);
  if (kind) push(found, element, kind);
  else yield* visitChildren(element, scene, { ...walk, fallback: verdict });
}

/** True for what is judged by where it stands: beside the story's own, seen, and not what the reader just opened. */
function isPlaced(element: Element, scene: Scene): boolean {
  const { column, path } = scene.ground;
  if (!column || !element.parentElement || !path.has(element.parentElement)) return false;
  if (scene.isAsked && scene.style(element)?.position === 'fixed') return false;
  return scene.isShown(element);
}
