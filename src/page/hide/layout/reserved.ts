import type { Declarations } from '../style.ts';

/** What one element gives back of the room that it kept for a bar. */
type Given = { element: Element; declarations: Declarations };

/** Sizes that are equal but for rounding (pixels). */
const NEAR = 4;

/**
 * Room that the page keeps for a bar that floats over it, in padding or margin of its outer boxes, and what else floats
 * below such a bar. In: the bar, before it is hidden, and the story's ancestors. Out: nothing for what is no bar.
 */
export function reserved(bar: Element, path: ReadonlySet<Element>): Given[] {
  const view = bar.ownerDocument.defaultView;
  const style = view?.getComputedStyle(bar);
  if (!view || !style || !/^(?:fixed|sticky)$/u.test(style.position)) return [];
  const box = bar.getBoundingClientRect();
  if (box.height === 0 || box.width < view.innerWidth / 2 || box.height > view.innerHeight / 2)
    return [];
  const isAtFoot = box.bottom >= view.innerHeight - NEAR;
  if (!isAtFoot && box.top > NEAR) return [];
  const edge = isAtFoot ? 'bottom' : 'top';
  const kept = style.position === 'fixed' ? keptAt(edge, box.height, outerBoxes(bar, path)) : [];
  return edge === 'top' ? [...kept, ...pushedDown(bar, box.height)] : kept;
}

/** The window's own boxes from the outside in, as far as one may keep room for all of the page. */
function outerBoxes(bar: Element, path: ReadonlySet<Element>): Element[] {
  const { documentElement, body } = bar.ownerDocument;
  return [documentElement, body, ...[...body.children].filter((child) => path.has(child))];
}

function keptAt(edge: 'top' | 'bottom', height: number, boxes: readonly Element[]): Given[] {
  for (const element of boxes) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    for (const name of [`padding-${edge}`, `margin-${edge}`]) {
      const kept = Number.parseFloat(style?.getPropertyValue(name) ?? '');
      if (kept >= height - NEAR) {
        const left = `${Math.max(0, Math.round(kept - height))}px`;
        return [{ element, declarations: { [name]: left } }];
      }
    }
  }
  return [];
}

/** A masthead that stands below a bar at the top moves up when the bar is gone. */
function pushedDown(bar: Element, height: number): Given[] {
  const view = bar.ownerDocument.defaultView;
  return [...bar.ownerDocument.querySelectorAll('body > *, body > * > *')].flatMap((element) => {
    const style = view?.getComputedStyle(element);
    if (!style || element === bar || !/^(?:fixed|sticky)$/u.test(style.position)) return [];
    const top = Number.parseFloat(style.top);
    return Math.abs(top - height) <= NEAR ? [{ element, declarations: { top: '0px' } }] : [];
  });
}
