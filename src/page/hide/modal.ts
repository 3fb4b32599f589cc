/**
 * A dialog opened with `showModal()` keeps the whole page from the pointer even where it is not displayed: it stays open,
 * but no longer as a modal. The page is not told, and may close it meanwhile: then it stays closed.
 * In: an element that is hidden. Out: for each modal in it, what makes it one again.
 * https://html.spec.whatwg.org/#dom-dialog-showmodal
 */
export function closeModals(element: Element): (() => void)[] {
  return modalsIn(element).map((dialog) => {
    hushClose(dialog);
    dialog.close();
    // Not `show()`, which moves the focus and tells the page.
    dialog.setAttribute('open', '');
    return () => {
      if (!dialog.isConnected || !dialog.open || isModal(dialog)) return;
      dialog.removeAttribute('open');
      dialog.showModal();
    };
  });
}

/** True where an element, or one in it, keeps the page from the pointer. */
export const holdsModal = (element: Element): boolean => modalsIn(element).length > 0;

const modalsIn = (element: Element): HTMLDialogElement[] =>
  [element, ...element.querySelectorAll('dialog[open]')].filter(isDialog).filter(isModal);

const isModal = (dialog: HTMLDialogElement): boolean => dialog.matches(':modal');

/** By shape, not by class: elements of the page's realm fail `instanceof` in an extension's. */
const isDialog = (element: Element): element is HTMLDialogElement =>
  element.tagName === 'DIALOG' &&
  element.hasAttribute('open') &&
  'showModal' in element &&
  'close' in element;

/** A page that hears of the end of its dialog goes on as if its reader had read it. The event comes a task later. */
function hushClose(dialog: HTMLDialogElement): void {
  const hush = (event: Event): void => {
    dialog.removeEventListener('close', hush, { capture: true });
    event.stopImmediatePropagation();
  };
  dialog.addEventListener('close', hush, { capture: true });
}
