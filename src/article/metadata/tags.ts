const BLANK = /\s+/gu;
const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

/** The page's meta tags: lower-case name → contents in order, without the empty ones. */
export type Tags = ReadonlyMap<string, readonly string[]>;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole;
}

/** Decodes entities that a publishing system escaped twice («&amp;quot;»); other markup stays text. */
function decode(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/giu, entity);
}

/** Text on one line, entities decoded, without soft hyphens, bidi controls and a BOM. */
export function clean(text: string): string {
  return decode(text)
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(BLANK, ' ')
    .trim();
}

/** Reads the head's (and microdata's) meta tags once. */
export function readTags(page: Document): Tags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    // A meta inside another item's microdata (a breadcrumb, a logo) says nothing of the story.
    if (
      meta.closest(
        '[itemtype*="ListItem"],[itemtype*="Organization"],[itemtype*="Person"],[itemtype*="ImageObject"],[itemtype*="Comment"]',
      )
    )
      continue;
    const content = clean(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const key of KEYS) {
      for (const name of (meta.getAttribute(key) ?? '').toLowerCase().split(BLANK)) {
        if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
      }
    }
  }
  return tags;
}

/** The first content among the names, in the order of the names; empty where there is none. */
export function tag(tags: Tags, names: readonly string[]): string {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return '';
}
