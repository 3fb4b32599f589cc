import type { Entry } from '../lexicon/entries.ts';
import type { NameType } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import { splits } from './prefixes.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Given and family names are parts of a person's name, and none alone. */
export type ListType = NameType | 'given' | 'family';

/** What a list says of a form: its type, its fullest form, and whether it needs context to count. */
export type Listed = { type: ListType; name: string; ambiguous: boolean };

/** The lists as a tree of folded words, so that the longest form wins in one walk. */
export type Gazetteer = { next: Map<string, Gazetteer>; listed: Listed[] };

/** A form found at a token: how many tokens, behind which prefix, and what the lists say. */
export type Match = { length: number; prefix: string; listed: readonly Listed[] };

/** One list and what its entries are. */
export type List = { type: ListType; entries: readonly Entry[] };

/** What most nodes go on with: a map of their own is made when something follows. */
const NOTHING = new Map<string, Gazetteer>();

const node = (next = NOTHING): Gazetteer => ({ next, listed: [] });

/** Builds the tree; a form in two lists keeps both readings. */
export function gazetteer(lists: readonly List[]): Gazetteer {
  const root = node(new Map());
  for (const { type, entries } of lists) {
    for (const { name, forms, ambiguous } of entries) {
      for (const form of forms) plant(root, form).listed.push({ type, name, ambiguous });
    }
  }
  return root;
}

function plant(root: Gazetteer, form: string): Gazetteer {
  let at = root;
  for (const key of keys(form)) {
    if (at.next === NOTHING) at.next = new Map();
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  return at;
}

/** Words with one space between them, as most forms are; they are not worth the tokeniser. */
const PLAIN = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*$/u;

function keys(form: string): string[] {
  if (PLAIN.test(form)) return form.split(' ').map(normalise);
  return tokenise(form).flatMap((sentence) => sentence.map((token) => token.key));
}

/** The longest form that begins at token `at`; a prefix is cut only where the whole word begins none. */
export function longest(root: Gazetteer, tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const { prefix, rest } of splits(first.key)) {
    const start = root.next.get(rest);
    const match = start && walk(start, tokens, at + 1);
    if (match) return { length: match.length, prefix, listed: match.listed };
  }
  return null;
}

function walk(start: Gazetteer, tokens: readonly Token[], from: number) {
  let best = start.listed.length > 0 ? { length: 1, listed: start.listed } : null;
  let at = start;
  for (let i = from; i < tokens.length; i++) {
    const next = at.next.get(tokens[i]?.key ?? '');
    if (!next) break;
    at = next;
    if (at.listed.length > 0) best = { length: i - from + 2, listed: at.listed };
  }
  return best;
}
