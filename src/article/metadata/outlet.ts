import type { Node } from './json-ld.ts';
import { text } from './json-ld.ts';
import { clean } from './tags.ts';
import type { Tags } from './tags.ts';

const ARABIC = /[\u0621-\u064A]/u;
const SEPARATOR = /\s+[-–—|·•»]\s+|\s*\|\s*/u;
const LONGEST = 60;
const NAMES = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'application-name',
  'apple-mobile-web-app-title',
];

/** The name in a host: `news` of `www.news.example`. */
const ofHost = (address: string): string =>
  URL.canParse(address)
    ? (new URL(address).hostname.replace(/^(www|m|ar|arabic|amp)\./u, '').split('.')[0] ?? '')
    : '';

/**
 * Every name that the page gives its outlet, best first: og:site_name, the publisher, the web site, the end and
 * the start of the page's title where they are short, the host. For telling titles and bylines from the outlet.
 */
export function outletNames(page: Document, tags: Tags, nodes: readonly Node[]): string[] {
  const site = nodes.find((node) => [node['@type']].flat().includes('WebSite')) ?? null;
  const publishers = nodes.map((node) => text(node, 'publisher', nodes));
  const parts = clean(page.title).split(SEPARATOR);
  const edge = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const names = [
    ...NAMES.flatMap((name) => tags.get(name) ?? []),
    ...publishers,
    text(site, 'name', []),
    edge.split(/\s+/u).length <= 5 ? edge : '',
    ofHost(page.URL),
  ];
  return [...new Set(names.map(clean))].filter(
    (name) => name !== '' && name.length <= LONGEST && !URL.canParse(name),
  );
}

/** The outlet to print: of its names the first in Arabic, else the first that is not the bare host. */
export function readOutlet(names: readonly string[], page: Document): string | null {
  const host = ofHost(page.URL);
  return names.find((name) => ARABIC.test(name)) ?? names.find((name) => name !== host) ?? null;
}
