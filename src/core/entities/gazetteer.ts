import type { Entry } from '../lexicon/entries.ts';
import type { NameType } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import { splits } from './prefixes.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Given and family names are parts of a person's name, and none alone. */
export type ListType = NameType | 'given' | 'family';

/** What a list says of a form: its type, its fullest form, and whether it needs context to count. */
export type Listed = { type: ListType; name: string; ambiguous: boolean };

/** A form's beginning: what the lists say of it where it is a form itself, and the folded words that go on. */
export type Branch = { listed: readonly Listed[]; next: Map<string, Branch> | null };

/** All forms as a tree, word by word: the beginnings of one folded word. */
export type Gazetteer = ReadonlyMap<string, Branch>;

/** A form found at a token: how many tokens, behind which prefix, and what the lists say. */
export type Match = { length: number; prefix: string; listed: readonly Listed[] };

/** One list and what its entries are. */
export type List = { type: ListType; entries: readonly Entry[] };

const NOTHING: readonly Listed[] = [];

/** Puts all forms into one; a form in two lists keeps both readings. */
export function gazetteer(lists: readonly List[]): Gazetteer {
  const all = new Map<string, Branch>();
  for (const { type, entries } of lists) {
    for (const { name, forms, ambiguous } of entries) {
      const reading = [{ type, name, ambiguous }];
      for (const form of forms) put(all, folded(form), reading);
    }
  }
  return all;
}

function put(all: Map<string, Branch>, form: string, reading: readonly Listed[]): void {
  let from = 0;
  let branches = all;
  for (let end = form.indexOf(' '); end > 0; end = form.indexOf(' ', from)) {
    const branch = branchOf(branches, form.slice(from, end));
    branches = branch.next ??= new Map();
    from = end + 1;
  }
  const branch = branchOf(branches, form.slice(from));
  branch.listed = branch.listed === NOTHING ? reading : [...branch.listed, ...reading];
}

function branchOf(branches: Map<string, Branch>, key: string): Branch {
  const known = branches.get(key);
  if (known) return known;
  const branch = { listed: NOTHING, next: null };
  branches.set(key, branch);
  return branch;
}

/** Words with one space between them, as most forms are; they are not worth the tokeniser. */
const PLAIN = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*$/u;

function folded(form: string): string {
  if (PLAIN.test(form)) return normalise(form);
  return tokenise(form)
    .flatMap((sentence) => sentence.map(({ key }) => key))
    .join(' ');
}

/** A form may begin with a word, behind a prefix or as it stands. */
export type Beginning = { prefix: string; branch: Branch };

/** The forms that begin with a folded word; those of the word as it stands come first. */
export type Beginnings = (key: string) => readonly Beginning[];

const known = new WeakMap<Gazetteer, Beginnings>();
const NONE: readonly Beginning[] = [];

/** What begins with the words of a text, looked for once a word: the lists are large, and far from the processor. */
export function beginningsIn(lists: Gazetteer): Beginnings {
  const before = known.get(lists);
  if (before) return before;
  const beginnings = remembered((key: string) => {
    const all = splits(key).flatMap(({ prefix, rest }) => {
      const branch = lists.get(rest);
      return branch ? [{ prefix, branch }] : [];
    });
    return all.length > 0 ? all : NONE;
  });
  known.set(lists, beginnings);
  return beginnings;
}

/** At each token the longest form that begins there, if one does. */
export function matches(lists: Gazetteer, sentence: Sentence): (Match | null)[] {
  const beginnings = beginningsIn(lists);
  return sentence.map(({ key }, at) => longestOf(beginnings(key), sentence, at));
}

/** The longest form that begins at token `at`; a prefix is cut only where the whole word begins none. */
export const longest = (lists: Gazetteer, tokens: Sentence, at: number): Match | null =>
  longestOf(beginningsIn(lists)(tokens[at]?.key ?? ''), tokens, at);

function longestOf(beginnings: readonly Beginning[], tokens: Sentence, at: number): Match | null {
  for (const { prefix, branch } of beginnings) {
    const found = walk(branch, tokens, at);
    if (found) return { length: found.length, prefix, listed: found.listed };
  }
  return null;
}

function walk(beginning: Branch, tokens: Sentence, at: number): Omit<Match, 'prefix'> | null {
  let branch: Branch | undefined = beginning;
  let best: Omit<Match, 'prefix'> | null = null;
  for (let length = 1; branch; length++) {
    const { listed, next }: Branch = branch;
    if (listed.length > 0) best = { length, listed };
    branch = next?.get(tokens[at + length]?.key ?? '');
  }
  return best;
}
