import type { Entry } from '../lexicon/entries.ts';
import type { NameType } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import { type Split, splits } from './prefixes.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Given and family names are parts of a person's name, and none alone. */
export type ListType = NameType | 'given' | 'family';

/** What a list says of a form: its type, its fullest form, and whether it needs context to count. */
export type Listed = { type: ListType; name: string; ambiguous: boolean };

/** What the lists say of each form, by its folded words with a space between; of a form's beginning: nothing. */
export type Gazetteer = ReadonlyMap<string, readonly Listed[]>;

/** A form found at a token: how many tokens, behind which prefix, and what the lists say. */
export type Match = { length: number; prefix: string; listed: readonly Listed[] };

/** One list and what its entries are. */
export type List = { type: ListType; entries: readonly Entry[] };

const NOTHING: readonly Listed[] = [];

/** Puts all forms into one; a form in two lists keeps both readings. */
export function gazetteer(lists: readonly List[]): Gazetteer {
  const all = new Map<string, readonly Listed[]>();
  for (const { type, entries } of lists) {
    for (const { name, forms, ambiguous } of entries) {
      const reading = [{ type, name, ambiguous }];
      for (const form of forms) put(all, folded(form), reading);
    }
  }
  return all;
}

function put(all: Map<string, readonly Listed[]>, form: string, reading: readonly Listed[]): void {
  const known = all.get(form);
  all.set(form, known === undefined || known === NOTHING ? reading : [...known, ...reading]);
  if (known) return;
  for (let end = form.lastIndexOf(' '); end > 0; end = form.lastIndexOf(' ', end - 1)) {
    const beginning = form.slice(0, end);
    if (all.has(beginning)) return;
    all.set(beginning, NOTHING);
  }
}

/** Words with one space between them, as most forms are; they are not worth the tokeniser. */
const PLAIN = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*$/u;

function folded(form: string): string {
  if (PLAIN.test(form)) return normalise(form);
  return tokenise(form)
    .flatMap((sentence) => sentence.map(({ key }) => key))
    .join(' ');
}

/** At each token the longest form that begins there, if one does. */
export const matches = (lists: Gazetteer, sentence: Sentence): (Match | null)[] =>
  sentence.map((_, at) => longest(lists, sentence, at));

/** The readings of a word that begin a listed form: most words have none. */
const beginnings = remembered((lists: Gazetteer) =>
  remembered((key: string) => splits(key).filter(({ rest }) => lists.has(rest))),
);

/** The longest form that begins at token `at`; a prefix is cut only where the whole word begins none. */
export function longest(lists: Gazetteer, tokens: Sentence, at: number): Match | null {
  for (const split of beginnings(lists)(tokens[at]?.key ?? '')) {
    const match = walk(lists, split, tokens.slice(at + 1));
    if (match) return match;
  }
  return null;
}

function walk(lists: Gazetteer, { prefix, rest }: Split, behind: Sentence): Match | null {
  let form = rest;
  let best: Match | null = null;
  for (let length = 1; ; length++) {
    const listed = lists.get(form);
    if (!listed) return best;
    if (listed.length > 0) best = { length, prefix, listed };
    const next = behind[length - 1];
    if (!next) return best;
    form += ` ${next.key}`;
  }
}
