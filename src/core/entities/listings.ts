import type { Listed, Match } from './gazetteer.ts';
import { hash, mix } from './hash.ts';
import { quoted } from './quoted.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';

/** How lists hold a token: numbered, with one code for each list and its place in the listed form. */
export type Listing = { id: number; codes: readonly number[] };

/** Places in a stretch: first, last, only (both) or inner token. */
const FIRST = 1;
const LAST = 2;

/** At each token which lists hold a form that runs over it, and where in the form it stands; null where none does. */
export function listings(
  sentence: Sentence,
  matches: readonly (Match | null)[],
): (Listing | null)[] {
  const all: (Listing | null)[] = sentence.map(() => null);
  for (const [i, match] of matches.entries()) {
    if (match) run(all, ofForm(match.listed), { from: i, to: i + match.length });
  }
  for (const span of quoted(sentence, 0)) run(all, QUOTED, span);
  return all;
}

type Spots = readonly Listing[];

function run(all: (Listing | null)[], spots: Spots, { from, to }: { from: number; to: number }) {
  for (let at = from; at < to; at++) {
    const spot = spots[(at === from ? FIRST : 0) | (at === to - 1 ? LAST : 0)];
    if (spot) all[at] = join(all[at] ?? null, spot);
  }
}

let count = 0;

const listing = (codes: readonly number[]): Listing => ({ id: ++count, codes });

const spotsOf = (readings: readonly number[]): Spots =>
  Array.from({ length: 4 }, (_, spot) => listing(readings.map((reading) => mix(reading, spot))));

const QUOTED = spotsOf([hash('quoted')]);

/** Forms that lists read alike have the same listings, in order of their places. */
const ofReadings = remembered((readings: string) =>
  spotsOf([...new Set(readings.split(' ').map(hash))]),
);
const ofForm = remembered((listed: readonly Listed[]) =>
  ofReadings(listed.map(({ type, ambiguous }) => `${type}${ambiguous ? '?' : ''}`).join(' ')),
);

/** Both at one token. */
const join = (before: Listing | null, more: Listing): Listing =>
  before ? joined(before)(more) : more;
const joined = remembered((a: Listing) =>
  remembered((b: Listing) => listing([...a.codes, ...b.codes])),
);
