/**
 * Gives a page's dialogs what jsdom lacks: `showModal()`, `close()` and `:modal`. In: a document whose dialogs are there,
 * or come later.
 */
export function withModals(page: Document): void {
  const view = page.defaultView;
  if (!view) return;
  const modals = new WeakSet<Element>();
  Object.assign(view.HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      if (this.open && !modals.has(this)) throw new Error('open, and no modal');
      this.setAttribute('open', '');
      modals.add(this);
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.removeAttribute('open');
      modals.delete(this);
      setTimeout(() => this.dispatchEvent(new view.Event('close')));
    },
    matches(this: HTMLDialogElement, selector: string) {
      return selector === ':modal'
        ? modals.has(this)
        : view.Element.prototype.matches.call(this, selector);
    },
  });
}
