import { webAddress } from './address.ts';
import { standsApart } from './apart.ts';
import { text, values } from './json-ld.ts';
import type { Sources } from './sources.ts';

const META = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'thumbnailurl',
];
const NO_PICTURE = /logo|favicon|sprite|placeholder|default[-_.]|no[-_]?image|blank\.|pixel/iu;

const isWord = (value: unknown): value is string => typeof value === 'string';

/** The address of an image in JSON-LD: a string, or an object with a url. */
function addressOf(value: unknown): string | null {
  if (isWord(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const url = 'url' in value ? value.url : 'contentUrl' in value ? value.contentUrl : null;
  return isWord(url) ? url : null;
}

/** The first figure of the <article> around the headline, which may stand in a <header> of its own; none of another story's card. */
function figure({ headline }: Sources): string | null {
  if (headline === null) return null;
  const { element } = headline;
  const scope = element.closest('article') ?? element.parentElement;
  const found = [...(scope?.querySelectorAll('figure img[src]') ?? [])].find(
    (picture) => !standsApart(picture, element),
  );
  return found?.getAttribute('src') ?? null;
}

/** The story's lead picture, absolute; null where the page names none or only its logo. */
export function readImage(sources: Sources): string | null {
  const { tags, story, nodes, page } = sources;
  const told = [
    ...META.flatMap((name) => tags.get(name) ?? []),
    ...values(story, 'image', nodes).map(addressOf),
    text(story, 'thumbnailUrl', nodes),
    page.querySelector('link[rel~="image_src"]')?.getAttribute('href'),
    figure(sources),
  ];
  for (const claim of told) {
    const address = webAddress(claim, page.baseURI);
    if (address !== null && !NO_PICTURE.test(address.replace(/^.*\//u, ''))) return address;
  }
  return null;
}
