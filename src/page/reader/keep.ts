/** A page that takes the node away more often than this means it. */
const MOST = 20;

/** The hosts of a name where ours stand: children of the root element. */
export const hostsIn = (page: Document, name: string): Element[] =>
  Array.from(page.documentElement.children).filter((child) => child.localName === name);

/**
 * Puts the host back when the page takes it out of the document, as frameworks do that rebuild the document under them.
 * @param show puts it back
 * @param closed it was taken away too often
 * @returns the undo
 */
export function keepIn(host: Element, show: () => void, closed: () => void): () => void {
  const page = host.ownerDocument;
  let times = 0;
  // After an update the new Safi opens a reader of its own; the old one gives way, whose scripts still run.
  const isReplaced = (): boolean => hostsIn(page, host.localName).some((other) => other !== host);
  const observer = new MutationObserver(() => {
    if (host.parentNode === page.documentElement) return;
    times += 1;
    if (times <= MOST && page.documentElement && !isReplaced()) return show();
    observer.disconnect();
    closed();
  });
  // The document too: its root element can be replaced as a whole.
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });
  return () => observer.disconnect();
}
