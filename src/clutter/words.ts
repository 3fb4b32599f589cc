import { classWords } from './rules/class-words.ts';
import { clutterKinds, type ClutterKind } from './types.ts';

/** First word → the whole entries that begin with it. */
const index = new Map<string, { kind: ClutterKind; words: readonly string[] }[]>();
for (const kind of clutterKinds) {
  for (const entry of classWords[kind] ?? []) {
    const words = entry.split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { kind, words }]);
  }
}

/** Class lists repeat all over a page: each is read once. Bounded, for pages that make up names. */
const seen = new Map<string, NamedKind | null>();
const SEEN_LIMIT = 5000;

/** The kind that a name says, and the words that said it. */
export type NamedKind = { kind: ClutterKind; words: string };

/**
 * What kind of clutter an element's class or id names, by whole words; null where it names none.
 * In: any element. `adab` is not `ad`; `shareBar` is `share bar`.
 */
export function namedKind(element: Element): NamedKind | null {
  // Not `.id`: a field of that name takes its place on a form.
  const id = element.getAttribute('id') ?? '';
  const names = element.getAttribute('class') ?? '';
  if (!id && !names) return null;
  const name = `${names} ${id}`;
  const known = seen.get(name);
  if (known !== undefined) return known;
  if (seen.size > SEEN_LIMIT) seen.clear();
  const found = kindOfName(name);
  seen.set(name, found);
  return found;
}

function kindOfName(name: string): NamedKind | null {
  // One class name at a time: words of two classes are no run of words.
  for (const part of name.split(/\s+/u)) {
    const words = splitName(part);
    for (const [at, word] of words.entries()) {
      const entry = index
        .get(word)
        ?.find((one) => one.words.every((own, next) => words[at + next] === own));
      if (entry) return { kind: entry.kind, words: entry.words.join(' ') };
    }
  }
  return null;
}

/** Arabic letters as bytes, in ids made of headings: the second byte of «ح» is «AD». */
const CODED = /(?:[.%][\dA-F]{2}){2,}/giu;

/** `readAlso_box-2` → read, also, box, 2; percent-coded text is no word. */
export function splitName(name: string): string[] {
  return name
    .replace(CODED, ' ')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
