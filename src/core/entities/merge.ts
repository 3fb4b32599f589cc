import type { NameType } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import { cueBits, isCue } from './cues.ts';
import type { Found } from './found.ts';
import { keysOf } from './found.ts';
import { remembered } from './remembered.ts';
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
  settlement: 1,
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
  return joinPeople(joinOrganisations(withSurnames(same)));
}

function byWords(sentences: readonly Sentence[], found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const keys = keysOf(sentences, one);
    const id = one.name === undefined ? keys.join(' ') : folded(one.name);
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

/**
 * A surname alone that the tagger takes for something else is the person's who was named in full before:
 * «الكتبي» after «سلمى الكتبي». What lists and rules are sure of stays what it is.
 */
function withSurnames(groups: readonly Group[]): Group[] {
  const people = groups.filter(({ type }) => type === 'person');
  return groups.map((group) => {
    const isGuess =
      group.type !== 'person' && group.found.every(({ source }) => source === 'tagger');
    return isGuess && people.some(({ keys }) => endsWith(keys, group.keys))
      ? { ...group, type: 'person' }
      : group;
  });
}

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length < whole.length && standsAt(whole, part, whole.length - part.length);

/** «وزارة الصحة» is what «وزارة الصحة السعودية» was called before: a nisba more is no other organisation. */
function joinOrganisations(groups: readonly Group[]): Group[] {
  const kept = [...groups];
  for (const short of groups) {
    if (short.type !== 'organisation') continue;
    const at = kept.findIndex(
      (whole) => whole.type === short.type && isWithNisba(whole.keys, short.keys),
    );
    const whole = kept[at];
    if (!whole) continue;
    kept[at] = join(whole, short);
    kept.splice(kept.indexOf(short), 1);
  }
  return kept;
}

const isWithNisba = (whole: readonly string[], short: readonly string[]): boolean =>
  short.length < whole.length &&
  startsWith(whole, short) &&
  whole
    .slice(short.length)
    .every((key) => key.startsWith('ال') && isCue({ cues: cueBits(key) }, 'nisba'));

/** A person's short forms join the full name that was last said before, or else is said first. */
function joinPeople(groups: readonly Group[]): Group[] {
  const people = groups.filter(({ type }) => type === 'person');
  const full: Group[] = [];
  for (const group of people.toSorted((a, b) => b.keys.length - a.keys.length)) {
    const owners = full.filter((owner) => mayBe(group, owner));
    if (owners.length === 0) full.push({ ...group, found: [...group.found] });
    const joins = owners.length > 0 ? group.found : [];
    // All owners are asked before any grows: a short form never answers for another.
    const answers = joins.map((one) => nearest(owners, place(one)));
    for (const [i, one] of joins.entries()) answers[i]?.found.push(one);
  }
  return [...groups.filter(({ type }) => type !== 'person'), ...full];
}

/** A short form that a list knows is that person's alone: «ترامب» is not ميلانيا ترامب. */
function mayBe({ keys, name }: Group, owner: Group): boolean {
  if (!isPart(keys, owner.keys)) return false;
  return (
    name === null ||
    folded(name)
      .split(' ')
      .every((key) => owner.keys.includes(key))
  );
}

const folded = remembered(normalise);

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  endsWith(whole, part) || (part.length < whole.length && startsWith(whole, part));

const startsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  standsAt(whole, part, 0);

function standsAt(whole: readonly string[], part: readonly string[], at: number): boolean {
  for (let i = 0; i < part.length; i++) if (part[i] !== whole[at + i]) return false;
  return true;
}

function nearest(owners: readonly Group[], at: number): Group | undefined {
  const places = owners.map((owner) => ({ owner, places: owner.found.map(place) }));
  const last = (all: readonly number[]) => Math.max(...all.filter((one) => one < at));
  const before = places.filter((one) => last(one.places) > -Infinity);
  if (before.length > 0) {
    return before.toSorted((a, b) => last(b.places) - last(a.places))[0]?.owner;
  }
  return places.toSorted((a, b) => Math.min(...a.places) - Math.min(...b.places))[0]?.owner;
}

/** Where a mention stands, as one number. */
const place = ({ sentence, from }: Found): number => sentence * 1e4 + from;

const join = (whole: Group, part: Group): Group => ({
  ...whole,
  name: whole.name ?? part.name,
  found: [...whole.found, ...part.found],
});
