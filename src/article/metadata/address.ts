import { tag } from './tags.ts';
import type { Tags } from './tags.ts';

const WEB = /^https?:$/u;

/** The last two labels of a host; enough to tell one site from another, never used for trust. */
const site = (url: URL): string => url.hostname.split('.').slice(-2).join('.');
const isLocal = (url: URL): boolean =>
  !WEB.test(url.protocol) || /^(127\.|localhost$|\[::1\])/u.test(url.hostname);

/** An absolute http(s) address, or null: `javascript:` and `data:` never leave this function. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  if (!href || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  return WEB.test(url.protocol) ? url.href : null;
}

/**
 * The story's canonical address: the page's own claim where it stays on the site and names a page (some sites print
 * their home page on every story), else the address itself without its fragment.
 */
export function readAddress(page: Document, tags: Tags): string {
  const own = new URL(URL.canParse(page.URL) ? page.URL : 'about:blank');
  own.hash = '';
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const claim of [canonical, tag(tags, ['og:url'])]) {
    const address = webAddress(claim, page.baseURI);
    if (address === null) continue;
    const url = new URL(address);
    if (!isLocal(own) && site(url) !== site(own)) continue;
    if (url.pathname === '/' && url.search === '' && own.pathname !== '/') continue;
    return url.href;
  }
  return own.href;
}
