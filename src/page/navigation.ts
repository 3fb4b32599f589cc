/** Milliseconds that a site's script is given to put the new story where the old one was. */
const SETTLED = [300, 1500];

type NavigationApi = { addEventListener: (type: 'navigatesuccess', heard: () => void) => void };

/**
 * Calls back after the page changed its address without loading (`history.pushState`), once its content had time
 * to follow. Costs nothing until then. A content script cannot see `pushState` itself: its world has its own
 * `history` object. The Navigation API tells of it; in a browser without that, going back and forward and the
 * changing title give it away.
 */
export function onInSiteNavigation(page: Document, changed: () => void): void {
  const view = page.defaultView;
  if (!view) return;
  let address = page.URL;
  const heard = (): void => {
    if (page.URL === address) return;
    address = page.URL;
    for (const wait of SETTLED) view.setTimeout(changed, wait);
  };
  const { navigation }: { navigation?: NavigationApi } = view;
  if (navigation) navigation.addEventListener('navigatesuccess', heard);
  else listenWithoutApi(page, heard);
}

function listenWithoutApi(page: Document, heard: () => void): void {
  page.defaultView?.addEventListener('popstate', heard);
  const title = page.querySelector('title');
  if (title) new MutationObserver(heard).observe(title, { childList: true });
}
