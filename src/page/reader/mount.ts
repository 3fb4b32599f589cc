import { hostsIn, keepIn } from './keep.ts';
import { hostElement } from '../host.ts';
import { adopt } from '../sheet.ts';
import { readerSheets, ROOT_CLASS } from './sheets.ts';

/** The reader's place in a page: an open dialog in a closed shadow root. */
export type Mount = {
  dialog: HTMLDialogElement;
  /** Lays the dialog over the page. With its content in it the page is laid out once, not twice. */
  show: () => void;
  /** Gives the page back: its nodes, styles, focus and scroll position are as they were. */
  unmount: () => void;
};

const HOST = 'safi-reader';

function hostIn(page: Document): { host: HTMLElement; dialog: HTMLDialogElement } {
  const { host, root } = hostElement(page, HOST);
  root.adoptedStyleSheets = readerSheets();
  const dialog = page.createElement('dialog');
  dialog.className = ROOT_CLASS;
  root.append(dialog);
  return { host, dialog };
}

/**
 * Lays the reader over a page. A modal dialog lies above everything of the page, and takes the page from pointer, keyboard
 * and screen reader without an attribute on any of its elements.
 * @param sheet what the document itself needs while the reader is open
 * @param closed the page did away with the reader and it could not be brought back
 */
export function mount(page: Document, sheet: CSSStyleSheet, closed: () => void): Mount {
  const view = page.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = page.activeElement;
  const { host, dialog } = hostIn(page);
  const unadopt = adopt(page, sheet);
  const show = (): void => {
    page.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  };
  let release: (() => void) | null = null;
  return {
    dialog,
    show: () => {
      const older = hostsIn(page, HOST);
      show();
      for (const host of older) host.remove();
      release = keepIn(host, show, closed);
    },
    unmount: () => {
      release?.();
      dialog.close();
      host.remove();
      unadopt();
      if (focused instanceof HTMLElement && focused !== page.body)
        focused.focus({ preventScroll: true });
      view?.scrollTo({ ...scroll, behavior: 'instant' });
    },
  };
}
