import { STRETCH, type Work } from '../core/work.ts';
import { evidenceOf } from './rules/evidence.ts';
import type { Scene, Verdict } from './scene.ts';

/** Is there nothing in an element that a person sees or uses? */
export function isEmpty(element: Element, scene: Scene): boolean {
  const held = scene.sketchOf(element);
  return held.text + held.media + held.fields === 0;
}

/** Where all parts of a box say the same of themselves, the box is listed rather than each of its buttons. */
export function kindOfAllParts(element: Element, scene: Scene): Verdict | null {
  let said: Verdict | null = null;
  let count = 0;
  for (const part of element.children) {
    if (isEmpty(part, scene)) continue;
    // Each part is asked once, here or when it is visited; most boxes end with their first.
    const own = evidenceOf(part, scene);
    if (!own || (said && own.kind !== said.kind)) return null;
    said ??= own;
    count += 1;
  }
  return count > 1 && !hasOwnText(element) ? said : null;
}

/** What the one box inside a wrapper says of itself: a better reason than where the wrapper stands. */
export function innerEvidence(element: Element, scene: Scene): Verdict | null {
  const box = innerBox(element);
  return box === element ? null : evidenceOf(box, scene);
}

/** `<div><div><ul>…` → the ul: wrappers that hold one element and no text are passed through. */
function innerBox(element: Element): Element {
  let box = element;
  while (box.childElementCount === 1 && box.firstElementChild && !hasOwnText(box)) {
    box = box.firstElementChild;
  }
  return box;
}

/** True where two or more of the parts say for themselves what they are, so that each is listed alone. */
export function* isBoxOfBoxes(element: Element, scene: Scene): Work<boolean> {
  const box = innerBox(element);
  if (hasOwnText(box)) return false;
  let said = 0;
  let asked = 0;
  for (const part of box.children) {
    if ((asked += 1) % STRETCH === 0) yield;
    if (!isEmpty(part, scene) && evidenceOf(part, scene)) said += 1;
    if (said > 1) return true;
  }
  return false;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  return false;
}
