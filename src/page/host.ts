/**
 * An element of ours for a page, with a closed root. It is made in a document that runs nothing: a page may have defined
 * an element of this name, and would be handed the root that is attached to one. (`ElementInternals.shadowRoot` gives a
 * custom element its own root, unless that was there before its class was; https://html.spec.whatwg.org/#dom-elementinternals-shadowroot)
 */
export function hostElement(page: Document, name: string): { host: HTMLElement; root: ShadowRoot } {
  const host = page.implementation.createHTMLDocument('').createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  // Now, not when it is put there: a move to another document takes a root's sheets.
  page.adoptNode(host);
  return { host, root };
}
