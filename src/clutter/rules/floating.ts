import type { Scene, Verdict } from '../scene.ts';

/** A bar at the top as high as this share of the window is a masthead; higher is a wall. */
const MASTHEAD = 0.35;
const MASTHEADS = 'header, nav, [role="banner"], [role="navigation"]';
/** Floats that cover this share of the window are dialogs and their veils. */
const WALL = 0.3;

/**
 * Things that float over the page: bars at the foot, dialogs, chat bubbles, players that follow the reader.
 * The site's own masthead, fixed or sticky at the top, stays.
 */
export function floating(element: Element, scene: Scene): Verdict | null {
  const style = scene.style(element);
  if (!style) return null;
  const isFixed = style.position === 'fixed';
  if (!isFixed && style.position !== 'sticky') return null;
  if (!scene.isShown(element)) return null;
  const box = element.getBoundingClientRect();
  const { width, height } = scene.viewport;
  if (box.width === 0 || box.height === 0 || width === 0) return null;
  if (element.querySelector('video, iframe') && box.width < width * 0.7) {
    return verdict('player');
  }
  const isAtFoot = box.bottom >= height - 2 && box.top > height / 2;
  if (!isFixed) return isAtFoot && style.bottom !== 'auto' ? verdict('prompt') : null;
  const isAtTop = box.top <= 2 && box.height <= height * MASTHEAD;
  if (isAtTop && box.width > width / 2)
    return isInvitation(element, scene) ? verdict('prompt') : null;
  // A masthead that is taller for want of its pictures is one still.
  if (element.matches(MASTHEADS) && box.height < height) return null;
  const covered = (box.width * box.height) / (width * height);
  return covered >= WALL || isAtFoot ? verdict('prompt') : verdict('other');
}

/** A bar whose only link leads to the app or a network is no masthead. */
function isInvitation(element: Element, scene: Scene): boolean {
  const { anchors, following } = scene.sketchOf(element);
  return anchors > 0 && anchors <= 2 && following === anchors && !element.matches(MASTHEADS);
}

function verdict(kind: Verdict['kind']): Verdict {
  return { kind, reason: { by: 'rule', rule: 'fixed', label: null } };
}
