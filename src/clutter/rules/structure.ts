import type { LabelKind } from '../../core/lexicon/labels.ts';
import { labelOf, opening } from '../opening.ts';
import type { Scene, Verdict } from '../scene.ts';
import { HEADLINE, linkShare, type Sketch } from '../sketch.ts';
import type { ClutterKind, RuleName } from '../types.ts';
import { splitName } from '../words.ts';
import { PROSE } from './evidence.ts';
import { storyLabels } from './label-kinds.ts';
import { fillsWindow } from './masthead.ts';

const SIDE_WORDS = new Set([
  'sidebar',
  'sidebars',
  'aside',
  'rightbar',
  'leftbar',
  'sidecolumn',
  'rail',
]);
const PICTURES = 'figure, img, picture, video, iframe, audio';

/**
 * What an element is by where it stands: beside the story, below it, a list of headlines within it, a menu that fills
 * the window above it. In: a child of one of the story's ancestors that holds no story. Null: it stays.
 */
export function structural(element: Element, scene: Scene): Verdict | null {
  const held = scene.sketchOf(element);
  if (held.text + held.media + held.fields === 0) return null;
  const position = scene.ground.position(element);
  if (isSide(element, scene)) return verdict('other', 'side');
  if (position === 'after') return below(element, held, scene);
  if (position === 'before') return above(element, held, scene);
  const isOther = isHeadlines(held, 2) || isCard(element, held) || isPictureCard(element, scene);
  return isOther ? verdict('related', 'links') : null;
}

/** One headline of another page between two paragraphs, with or without a picture. */
function isCard(element: Element, held: Sketch): boolean {
  if (held.links === 0 || linkShare(held) < 0.5 || held.prose > 0) return false;
  if (held.linked < HEADLINE * held.links) return false;
  const links = element.matches('a') ? [element] : [...element.querySelectorAll('a')];
  return links.every((link) => leadsAway(link.getAttribute('href') ?? ''));
}

/** A picture that leads to another page and is named like its headline: one of the story's is not. */
function isPictureCard(element: Element, scene: Scene): boolean {
  const held = scene.sketchOf(element);
  if (held.text > 0 || held.anchors !== 1 || held.media !== 1) return false;
  const picture = element.querySelector('a[href] img[alt]');
  const name = picture?.getAttribute('alt') ?? '';
  if (name.length < HEADLINE || scene.telling.isTold(name)) return false;
  const href = picture?.closest('a')?.getAttribute('href') ?? '';
  return leadsAway(href) && !/attachment/iu.test(href);
}

/** False for places on this page and for pictures in full size. */
function leadsAway(href: string): boolean {
  return (
    href !== '' &&
    !/^(?:#|javascript:|mailto:|tel:)/iu.test(href) &&
    !/\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/iu.test(href)
  );
}

function verdict(kind: ClutterKind, rule: RuleName): Verdict {
  return { kind, reason: { by: 'rule', rule, label: null } };
}

function isHeadlines(held: Sketch, least: number): boolean {
  return held.links >= least && linkShare(held) >= 0.7 && held.linked / held.links >= HEADLINE;
}

function isSide(element: Element, scene: Scene): boolean {
  const position = scene.ground.position(element);
  if (position !== 'between') {
    if (element.tagName === 'ASIDE' || element.getAttribute('role') === 'complementary')
      return true;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (splitName(name).some((word) => SIDE_WORDS.has(word))) return true;
  }
  const edges = scene.columnEdges();
  if (!edges) return false;
  const box = element.getBoundingClientRect();
  if (box.height < 60 || box.width < 60) return false;
  const isApart = box.left >= edges.right - 4 || box.right <= edges.left + 4;
  return isApart && box.top < edges.bottom && box.bottom > edges.top;
}

function above(element: Element, held: Sketch, scene: Scene): Verdict | null {
  const isMasthead = element.closest('header, nav, [role="banner"], [role="navigation"]') !== null;
  if (!isMasthead && isHeadlines(held, 4)) return verdict('related', 'links');
  if (held.links < 8 || linkShare(held) < 0.6) return null;
  return fillsWindow(element, scene) ? verdict('other', 'menu') : null;
}

function below(element: Element, held: Sketch, scene: Scene): Verdict | null {
  if (element.tagName === 'FOOTER' || element.getAttribute('role') === 'contentinfo') {
    return verdict('other', 'footer');
  }
  const isTold = held.prose >= PROSE && linkShare(held) < 0.3;
  const hasHeading = element.querySelector('h1, h2, h3') !== null;
  const { column } = scene.ground;
  const own = ownPart(element, scene);
  // Sources stand below the column too, on pages that check what was told elsewhere.
  if (own === 'source') return null;
  if (column?.contains(element)) {
    if (own || isOwnEnd(element, held)) return null;
    if ((isTold || isLikeStory(element, held, scene)) && !hasHeading) return null;
  } else if (isTold) {
    if (hasHeading || element.tagName === 'ARTICLE') return verdict('related', 'next');
    if (element.parentElement?.closest('article, [itemprop="articleBody"]')) return null;
  }
  return verdict(held.fields > 0 ? 'prompt' : 'other', held.fields > 0 ? 'form' : 'after');
}

/** A paragraph among the story's paragraphs, without a link: the extraction may have stopped too early. */
function isLikeStory(element: Element, held: Sketch, scene: Scene): boolean {
  if (held.links + held.fields > 0) return false;
  const siblings = element.parentElement?.children ?? [];
  return [...siblings].some((one) => one.tagName === element.tagName && scene.ground.isStory(one));
}

/** The label of a short block that is a part of the story itself: «المصدر: …», «1- مصدر». */
function ownPart(element: Element, scene: Scene): LabelKind | null {
  if (scene.sketchOf(element).text >= LONGEST_PART) return null;
  const found = opening(element, scene.openings);
  const match = found && labelOf({ ...found, text: found.text.replace(NUMBERED, '') });
  return match && storyLabels.includes(match.kind) ? match.kind : null;
}

const LONGEST_PART = 150;
const NUMBERED = /^[\p{Nd}\s().–-]+/u;

/** What ends a story without being told by the extraction: a credit, a last picture or video. */
function isOwnEnd(element: Element, held: Sketch): boolean {
  if (held.links > 0 || held.fields > 0) return false;
  return held.text < 60 || element.matches(PICTURES);
}
