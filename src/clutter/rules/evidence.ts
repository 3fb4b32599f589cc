import { labelOf, opening } from '../opening.ts';
import type { Evidence, Scene, Verdict } from '../scene.ts';
import { HEADLINE, linkShare, type Sketch } from '../sketch.ts';
import { namedKind } from '../words.ts';
import type { ClutterKind } from '../types.ts';
import { isApp } from './addresses.ts';
import { floating } from './floating.ts';
import { labelKinds } from './label-kinds.ts';
import { emptyMark } from './masthead.ts';
import { prayerTimes, printedData } from './printed.ts';

/** Letters outside links that make a box prose, which names and labels do not hide. */
export const PROSE = 200;
/** Text longer than this is not opened by a box's label. */
const LONGEST_BOX = 6000;

/** «شارك الخبر مع أصدقائك على» and the like. */
const FEW_WORDS = 60;
/** Longer texts are not compared with what the extraction left out. */
const LONGEST_LEFT_OUT = 600;

/** Kinds whose labels also open menus and mastheads, where they mean a place on the site. */
const menuKinds = new Set(['navigation', 'rights', 'prompt', 'keywords', 'player']);

/**
 * What an element says of itself: its class names, its label, the way it floats; null where nothing.
 * In: an element that neither holds nor stands in the story.
 */
export function evidenceOf(element: Element, scene: Scene): Evidence | null {
  const known = scene.evidence.get(element);
  if (known !== undefined) return known;
  const weighed = weigh(element, scene);
  const found = weighed && belongs(weighed, scene) ? weighed : null;
  scene.evidence.set(element, found);
  return found;
}

/** On a page without a story lists, menus and comments may be what a reader came for. */
const distracting = new Set<ClutterKind>(['ad', 'share', 'newsletter', 'prompt', 'player']);

function belongs({ kind, reason }: Evidence, { ground }: Scene): boolean {
  if (ground.column !== null || distracting.has(kind)) return true;
  return reason.by === 'rule' && reason.rule === 'fixed';
}

function weigh(element: Element, scene: Scene): Evidence | null {
  const held = scene.sketchOf(element);
  return (
    byName(element, held) ??
    byAddress(element, held) ??
    whole(appOffer(element, scene)) ??
    (scene.isAsked ? null : whole(floating(element, scene))) ??
    whole(
      emptyMark(element, scene) ?? printedData(element, scene) ?? prayerTimes(element, scene),
    ) ??
    byLabel(element, held, scene) ??
    byExtraction(element, held, scene)
  );
}

/** What the extraction read and left out of the story as clutter; it looks at the story's own column. */
function byExtraction(element: Element, held: Sketch, scene: Scene): Evidence | null {
  if (held.text === 0 || held.text > LONGEST_LEFT_OUT) return null;
  if (held.prose >= PROSE && linkShare(held) < 0.5) return null;
  const { ground } = scene;
  if (!ground.column?.contains(element) || ground.position(element) === 'before') return null;
  const kind = scene.telling.leftOutAs(element.textContent ?? '');
  if (!kind) return null;
  return { kind, reason: { by: 'rule', rule: 'extraction', label: null }, isHeading: false };
}

function whole(verdict: Verdict | null): Evidence | null {
  return verdict && { ...verdict, isHeading: false };
}

function byName(element: Element, held: Sketch): Evidence | null {
  const named = namedKind(element);
  if (!named) return null;
  // Comments are prose by nature; anything else that holds sentences is not what its name says.
  if (named.kind !== 'comments' && held.prose >= PROSE) return null;
  const label = named.words;
  return { kind: named.kind, reason: { by: 'rule', rule: 'class', label }, isHeading: false };
}

/** Links that all share the page or lead to networks, with few words beside them; the story's date is not one of those. */
function byAddress(element: Element, held: Sketch): Evidence | null {
  if (held.text - held.linked > FEW_WORDS || !(isBar(held) || isSet(held))) return null;
  if (element.querySelector('time') || YEAR.test(element.textContent ?? '')) return null;
  return { kind: 'share', reason: { by: 'rule', rule: 'address', label: null }, isHeading: false };
}

const isBar = ({ sharing, following, anchors }: Sketch): boolean =>
  (sharing > 0 || following > 1) && sharing + following >= anchors;

/** Sets of share buttons also print, mail and copy, by addresses of the page's own. */
const isSet = ({ sharing, anchors, linked }: Sketch): boolean =>
  sharing >= 3 && sharing * 2 >= anchors && linked <= FEW_WORDS * 2;

/** One link to an app, and few words, away from the story's column. */
function appOffer(element: Element, scene: Scene): Verdict | null {
  const { anchors, following, text, links } = scene.sketchOf(element);
  if (anchors !== 1 || following !== 1 || text > FEW_WORDS * 2 || links === 0) return null;
  const { column } = scene.ground;
  if (!column || column.contains(element)) return null;
  const link = element.querySelector('a[href]');
  if (!isApp(link?.getAttribute('href') ?? '')) return null;
  return { kind: 'prompt', reason: { by: 'rule', rule: 'address', label: null } };
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|[١٢][٤٩٠]\p{Nd}{2}/u;

/** Where a label above the story names a section of the site; invitations to follow stand in mastheads too. */
const menuParts = (kind: ClutterKind): string =>
  kind === 'share' || kind === 'newsletter' ? 'a, li, nav' : 'a, li, nav, header';

function byLabel(element: Element, held: Sketch, scene: Scene): Evidence | null {
  if (held.text === 0 || held.text > LONGEST_BOX) return null;
  const found = opening(element, scene.openings);
  const match = found && labelOf(found);
  if (!found || !match) return null;
  const kind: ClutterKind | undefined = labelKinds[match.kind];
  if (!kind) return null;
  // «شاهد الفيديو» stands above the story's own video; players that follow the reader float.
  if (kind === 'player' && (held.media > 0 || isOverMedia(element, scene))) return null;
  const position = scene.ground.position(element);
  if (position === 'before') {
    // «آخر الأخبار» in a menu is a section of the site, above a list it is a heading.
    const isTicker = kind === 'ticker' && held.linked >= HEADLINE * Math.max(1, held.links);
    const isMenu = menuKinds.has(match.kind) || found.element.closest(menuParts(kind)) !== null;
    if (isMenu && !isTicker) return null;
  }
  const isAlone = match.rest === 0;
  const isProse = held.prose >= PROSE && linkShare(held) < 0.5;
  if (isProse && !(isAlone && position === 'after')) return null;
  const isBacked = linkShare(held) >= 0.5 || held.fields > 0 || match.length >= 3;
  if (!isAlone && !match.parted && !isBacked) return null;
  // A box may open with its label as loose text: «<b>عاجل</b><ul>…» is no heading of what follows the box.
  const isHeading = isAlone && found.text.replace(/\s+/gu, '').length >= held.text;
  return { kind, reason: { by: 'rule', rule: 'label', label: match.label }, isHeading };
}

function isOverMedia(element: Element, scene: Scene): boolean {
  const next = element.nextElementSibling;
  return next !== null && scene.sketchOf(next).media > 0;
}
