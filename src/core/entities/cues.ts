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
import { type Split, splits } from './prefixes.ts';

const single = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ forms }) => forms).filter((form) => !/\s/u.test(form));

/** What a word announces or is, one bit each; a word may be several. The trained weights know the bits. */
const KINDS = {
  title: { bit: 1, words: single(titles) },
  institution: { bit: 2, words: single(institutionHeads) },
  place: { bit: 4, words: single(placeHeads) },
  saying: { bit: 8, words: single(sayingVerbs) },
  part: { bit: 16, words: single(kunyaParts) },
  nisba: { bit: 32, words: single(nisbas) },
  never: { bit: 64, words: single([...dates, ...events, ...things]) },
  quoted: { bit: 128, words: quotedHeads },
  site: { bit: 256, words: siteHeads },
  settlement: { bit: 512, words: settlementHeads },
} as const;

export type Cue = keyof typeof KINDS;

/** A word with its cues as bits, and how it may be read as prefix and rest. */
export type Cued = { cues: number; splits: readonly Split[] };

/** The bits of every folded word that is one. */
const KNOWN = new Map<string, number>();
for (const { bit, words } of Object.values(KINDS)) {
  for (const word of words.map(normalise)) KNOWN.set(word, known(word) | bit);
}

function known(word: string): number {
  return KNOWN.get(word) ?? 0;
}

const ARTICLE = 'ال';
/** Feminine, dual and plural of a nisba, folded. */
const NISBA_ENDING = /(?<=ي)(?:ه|ين|ون|ان|ات|تين|تان)$/u;

/** Every cue that a folded word is, as bits; with its prefix and article or without. */
export function cueBits(key: string): number {
  let bits = 0;
  for (const { rest } of splits(key)) {
    const bare = rest.startsWith(ARTICLE) ? rest.slice(ARTICLE.length) : rest;
    bits |= known(rest) | known(bare) | (known(bare.replace(NISBA_ENDING, '')) & KINDS.nisba.bit);
  }
  return bits;
}

/** Is the word such a cue? */
export const isCue = (word: Pick<Cued, 'cues'> | undefined, kind: Cue): boolean =>
  word !== undefined && (word.cues & KINDS[kind].bit) !== 0;

/** The prefix behind which a word is the bare cue, without article («بمطار»: «ب»); null where it is none. */
export function cuePrefix(word: Cued | undefined, kind: Cue): string | null {
  if (!isCue(word, kind)) return null;
  const { bit } = KINDS[kind];
  const split = word?.splits.find(
    ({ rest }) => !rest.startsWith(ARTICLE) && (known(rest) & bit) !== 0,
  );
  return split ? split.prefix : null;
}
