import type { NameType } from '../story/types.ts';
import { withoutPrefix } from './prefixes.ts';
import type { Sentence } from './tokens.ts';

/** Who says so: a closed list, a rule of its own file, the tagger, or another mention in the document. */
export type Source =
  | 'list'
  | 'people'
  | 'quoted'
  | 'institution'
  | 'site'
  | 'settlement'
  | 'tagger'
  | 'document';

/** A name in one sentence: tokens `from` to `to` (end exclusive), `prefix` letters cut off the first. */
export type Found = {
  type: NameType;
  sentence: number;
  from: number;
  to: number;
  prefix: string;
  source: Source;
  /** Fullest form, where a list or the document knows it. */
  name?: string;
};

/** The folded words of a found name, without its prefix. */
export function keysOf(sentences: readonly Sentence[], found: Found): string[] {
  const tokens = sentences[found.sentence]?.slice(found.from, found.to) ?? [];
  return tokens.map((token, i) => (i === 0 ? withoutPrefix(token.key, found.prefix) : token.key));
}
