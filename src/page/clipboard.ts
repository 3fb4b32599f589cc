/**
 * Puts text, and markup where there is some, on the clipboard. Needs the extension's `clipboardWrite`, and no click:
 * `navigator.clipboard` asks for one, and a key that runs a command is none. False where the browser refuses.
 */
export function putOnClipboard(page: Document, plain: string, html: string | null): boolean {
  const fill = (event: ClipboardEvent): void => {
    // Before the page's own listeners, and in their stead: many add their address to what is copied.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  const view = page.defaultView;
  if (!view) return false;
  view.addEventListener('copy', fill, { capture: true, once: true });
  // No successor of it writes without a click.
  // oxlint-disable-next-line typescript/no-deprecated
  const done = page.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return done;
}
