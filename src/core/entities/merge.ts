import type { NameType } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import type { Found } from './found.ts';
import { keysOf } from './found.ts';
import { skeleton } from './skeleton.ts';
import type { Sentence } from './tokens.ts';

/** Mentions of one name: its folded words, the fullest form a list knows, and where it stands. */
export type Group = { type: NameType; keys: string[]; name: string | null; found: Found[] };

/** How much a mention's source weighs in the vote on the type. */
const VOTES = {
  list: 3,
  quoted: 2,
  people: 2,
  site: 2,
  institution: 1,
  tagger: 1,
  document: 0,
} as const;

/**
 * One group a name: the same words, the same entry of a list, the same consonants, or a part of a
 * person's full name. One type a group, by vote.
 */
export function merge(sentences: readonly Sentence[], found: readonly Found[]): Group[] {
  const same = bySpelling(byWords(sentences, found).map(withType));
  return joinPeople(same);
}

function byWords(sentences: readonly Sentence[], found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const keys = keysOf(sentences, one);
    const id = one.name === undefined ? keys.join(' ') : normalise(one.name);
    const group = groups.get(id) ?? { type: one.type, keys, name: one.name ?? null, found: [] };
    group.found.push(one);
    group.name ??= one.name ?? null;
    groups.set(id, group);
  }
  return [...groups.values()];
}

function withType(group: Group): Group {
  const votes = new Map<NameType, number>();
  for (const { type, source } of group.found) {
    votes.set(type, (votes.get(type) ?? 0) + VOTES[source]);
  }
  const [top] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return { ...group, type: top?.[0] ?? group.type };
}

/** Spellings of one name: the same type and consonants. */
function bySpelling(groups: readonly Group[]): Group[] {
  const kept = new Map<string, Group>();
  for (const [i, group] of groups.entries()) {
    const bare = skeleton(group.keys);
    const id = bare === null ? `#${i}` : `${group.type} ${bare}`;
    const other = kept.get(id);
    kept.set(id, other ? join(other, group) : group);
  }
  return [...kept.values()];
}

/** A person's short forms join the full name that was last said before, or else is said first. */
function joinPeople(groups: readonly Group[]): Group[] {
  const people = groups.filter(({ type }) => type === 'person');
  const longestFirst = people.toSorted((a, b) => b.keys.length - a.keys.length);
  const full: Group[] = [];
  for (const group of longestFirst) {
    const owners = full.filter((owner) => isPart(group.keys, owner.keys));
    const owner = nearest(owners, group);
    if (owner) full.splice(full.indexOf(owner), 1, join(owner, group));
    else full.push(group);
  }
  return [...groups.filter(({ type }) => type !== 'person'), ...full];
}

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length &&
  (startsWith(whole, part) || startsWith(whole.slice(whole.length - part.length), part));

const startsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((key, i) => key === whole[i]);

function nearest(owners: readonly Group[], group: Group): Group | undefined {
  const at = place(group);
  const before = owners.filter((owner) => place(owner) < at);
  const candidates = before.length > 0 ? before : owners;
  return candidates.toSorted((a, b) => place(b) - place(a))[
    before.length > 0 ? 0 : owners.length - 1
  ];
}

/** Where a group is first said, as one number. */
const place = ({ found }: Group): number =>
  Math.min(...found.map((one) => one.sentence * 1e4 + one.from));

const join = (whole: Group, part: Group): Group => ({
  ...whole,
  name: whole.name ?? part.name,
  found: [...whole.found, ...part.found],
});
