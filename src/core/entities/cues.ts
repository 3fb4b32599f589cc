import { quotedHeads, settlementHeads, siteHeads } from '../lexicon/cues.ts';
import type { Entry } from '../lexicon/entries.ts';
import {
  institutionHeads,
  kunyaParts,
  placeHeads,
  sayingVerbs,
  titles,
} from '../lexicon/names/cues.ts';
import { nisbas } from '../lexicon/names/cues-nisbas.ts';
import { dates, events, things } from '../lexicon/names/never.ts';
import { normalise } from '../text/normalise.ts';
import { splits } from './prefixes.ts';
import { remembered } from './remembered.ts';

const single = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ forms }) => forms).filter((form) => !/\s/u.test(form));

/** What a word announces or is; a word may be several. */
const KINDS = {
  title: single(titles),
  institution: single(institutionHeads),
  place: single(placeHeads),
  saying: single(sayingVerbs),
  part: single(kunyaParts),
  nisba: single(nisbas),
  never: single([...dates, ...events, ...things]),
  quoted: quotedHeads,
  site: siteHeads,
  settlement: settlementHeads,
} as const;

export type Cue = keyof typeof KINDS;

const SETS = Object.values(KINDS).map((words) => new Set(words.map(normalise)));
const BITS = new Map(Object.keys(KINDS).map((kind, i) => [kind, 1 << i]));
const NISBA = BITS.get('nisba') ?? 0;
const ARTICLE = 'ال';
/** Feminine, dual and plural of a nisba, folded. */
const NISBA_ENDING = /(?<=ي)(?:ه|ين|ون|ان|ات|تين|تان)$/u;

/** Every cue that a folded word is, as bits; with its prefix and article or without. */
export const cueBits = remembered((key: string): number => {
  let bits = 0;
  for (const { rest } of splits(key)) {
    const bare = rest.startsWith(ARTICLE) ? rest.slice(ARTICLE.length) : rest;
    for (const [i, words] of SETS.entries()) if (words.has(rest) || words.has(bare)) bits |= 1 << i;
    if (SETS[5]?.has(bare.replace(NISBA_ENDING, ''))) bits |= NISBA;
  }
  return bits;
});

/** Is the folded word such a cue? */
export const isCue = (key: string, kind: Cue): boolean =>
  (cueBits(key) & (BITS.get(kind) ?? 0)) !== 0;

/** The prefix behind which a word is the bare cue, without article («بمطار»: «ب»); null where it is none. */
export function cuePrefix(key: string, kind: Cue): string | null {
  if (!isCue(key, kind)) return null;
  const words = SETS[Object.keys(KINDS).indexOf(kind)];
  const split = splits(key).find(({ rest }) => !rest.startsWith(ARTICLE) && words?.has(rest));
  return split ? split.prefix : null;
}
