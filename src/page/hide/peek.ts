import { overrideStyle, type Declarations, type StyleChange } from './style.ts';

/** A hidden thing shown for a look: dimmed and outlined, so that it is not taken for a part of the story. */
const LOOK: Declarations = {
  outline: '2px dashed #0b5360',
  'outline-offset': '3px',
  opacity: '0.75',
};

/**
 * Marks an element that is shown for a look, and brings it into sight. Undo takes the marks off and scrolls back.
 * In: an element that is displayed.
 */
export function look(element: Element): StyleChange {
  const view = element.ownerDocument.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const change = overrideStyle(element, LOOK);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return {
    element,
    holds: () => change?.holds() ?? false,
    undo() {
      change?.undo();
      view?.scrollTo({ ...scroll, behavior: 'instant' });
    },
  };
}
