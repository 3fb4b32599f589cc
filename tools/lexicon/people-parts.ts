/**
 * Given and family names that the lists of people show and the lists of names do not have.
 * Usage: tsx tools/lexicon/people-parts.ts
 */
import { cueBits } from '../../src/core/entities/cues.ts';
import { familyArabic } from '../../src/core/lexicon/names/family-arabic.ts';
import { familyForeign } from '../../src/core/lexicon/names/family-foreign.ts';
import { givenGenerated } from '../../src/core/lexicon/names/generated-given.ts';
import { givenArabic } from '../../src/core/lexicon/names/given-arabic.ts';
import { givenForeign } from '../../src/core/lexicon/names/given-foreign.ts';
import { organisations, people, places } from '../../src/core/lexicon/names/lists.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { writeList } from './list-file.ts';
import { distinct, isEveryday, spelling } from './spelling.ts';

/** Shorter ones are parts of words more often than names. */
const SHORTEST = 4;
/** A longer "name" is an office or a title with a name in it. */
const LONGEST_NAME = 3;

const PARTS = [givenArabic, givenForeign, givenGenerated, familyArabic, familyForeign];

const known = new Set(
  [people, places, organisations, ...PARTS].flat().flatMap(({ forms }) => forms.map(normalise)),
);
const names = people.map(({ name }) => name.split(' ')).filter(isPersonal);

writeList({
  file: 'generated-family',
  list: 'familyGenerated',
  head: head('closes'),
  command: 'tsx tools/lexicon/people-parts.ts',
  lines: fresh(names.flatMap((words) => words.at(-1) ?? [])),
});
writeList({
  file: 'generated-given-people',
  list: 'givenOfPeople',
  head: head('begins'),
  command: 'tsx tools/lexicon/people-parts.ts',
  lines: fresh(names.flatMap((words) => words[0] ?? [])),
});

function head(spot: string): string[] {
  return [
    `Words that a name of the lists of people ${spot} with, where no list of names has them.`,
    '',
    'Source: the lists of people beside it. Licence: GPL-3.0-or-later, as the rest of it.',
    'How used: weak evidence of a name of a person. Left out: everyday words, cues, places, organisations, short words.',
  ];
}

function isPersonal(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    words.every((word) => cueBits(normalise(word)) === 0)
  );
}

function fresh(words: readonly string[]): string[] {
  return distinct(words.map(spelling).filter((one) => one !== null))
    .filter((word) => word.length >= SHORTEST && !known.has(normalise(word)) && !isEveryday(word))
    .map((word) => `?${word}`)
    .toSorted((one, other) => one.localeCompare(other, 'ar'));
}
