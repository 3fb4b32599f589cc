/** A page that takes the node away more often than this means it. */
const MOST = 20;

/**
 * Puts the host back when the page takes it out of the document, as frameworks do that rebuild the document under them.
 * @param show puts it back
 * @param closed it was taken away too often
 * @returns the undo
 */
export function keepIn(host: Element, show: () => void, closed: () => void): () => void {
  const page = host.ownerDocument;
  let times = 0;
  const observer = new MutationObserver(() => {
    if (host.parentNode === page.documentElement) return;
    times += 1;
    if (times <= MOST && page.documentElement) return show();
    observer.disconnect();
    closed();
  });
  // The document too: its root element can be replaced as a whole.
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });
  return () => observer.disconnect();
}
