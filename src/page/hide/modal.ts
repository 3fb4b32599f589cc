import type { StyleChange } from './style.ts';

/**
 * A dialog opened with `showModal()` keeps the whole page from the pointer even where it is not displayed: it is closed,
 * and undo opens it again. In: an element that is hidden. https://html.spec.whatwg.org/#dom-dialog-showmodal
 */
export function closeModals(element: Element): StyleChange[] {
  return modalsIn(element).map((dialog) => {
    dialog.close();
    return {
      element: dialog,
      holds: () => !dialog.open,
      undo() {
        if (dialog.isConnected && !dialog.open) dialog.showModal();
      },
    };
  });
}

/** True where an element, or one in it, keeps the page from the pointer. */
export const holdsModal = (element: Element): boolean => modalsIn(element).length > 0;

const modalsIn = (element: Element): HTMLDialogElement[] =>
  [element, ...element.querySelectorAll('dialog[open]')]
    .filter(isDialog)
    .filter((dialog) => dialog.matches(':modal'));

/** By shape, not by class: elements of the page's realm fail `instanceof` in an extension's. */
const isDialog = (element: Element): element is HTMLDialogElement =>
  element.tagName === 'DIALOG' &&
  element.hasAttribute('open') &&
  'showModal' in element &&
  'close' in element;
