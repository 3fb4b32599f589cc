import { isCue } from './cues.ts';
import type { Found } from './found.ts';
import type { Read } from './read.ts';

/**
 * How much belief of the tagger each source needs. A listed form of several words is hardly ever
 * anything else; one word often is («الزيارة» is a town and a visit), the more so behind a prefix.
 */
const NEEDED = {
  listedLong: 0.05,
  listedWord: 0.25,
  listedPrefixed: 0.4,
  people: 0.3,
  quoted: 0.02,
  tagger: 0.5,
} as const;

/** Is the name sure enough to be shown to a reader, and no date, event, thing or bare title? */
export function isShown(found: Found, { sentence, belief }: Read): boolean {
  const tokens = sentence.slice(found.from, found.to);
  if (tokens.every(({ key }) => isCue(key, 'never'))) return false;
  if (tokens.length === 1 && found.source !== 'list' && isCue(tokens[0]?.key ?? '', 'title'))
    return false;
  return belief(found, typeAsked(found)) >= needed(found, tokens.length);
}

/** A list knows the type better than the tagger; the others must agree on it. */
const typeAsked = ({ source, type }: Found) => (source === 'tagger' ? type : undefined);

function needed({ source, type, prefix }: Found, length: number): number {
  if (source === 'tagger') return NEEDED.tagger;
  if (source === 'rule') return type === 'person' ? NEEDED.people : NEEDED.quoted;
  if (length > 1) return NEEDED.listedLong;
  return prefix === '' ? NEEDED.listedWord : NEEDED.listedPrefixed;
}
