/**
 * Territories, zone cities and given names that npm packages have in Arabic.
 * Usage: tsx tools/lexicon/npm-names.ts
 */
import { createRequire } from 'node:module';
import { faker } from '@faker-js/faker/locale/ar';
import timeZones from 'cldr-dates-full/main/ar/timeZoneNames.json' with { type: 'json' };
import cldrTerritories from 'cldr-localenames-full/main/ar/territories.json' with { type: 'json' };
import isoCountries from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import { familyArabic } from '../../src/core/lexicon/names/family-arabic.ts';
import { cities } from '../../src/core/lexicon/names/generated-cities.ts';
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

const COMMAND = 'tsx tools/lexicon/npm-names.ts';
const load = createRequire(import.meta.url);
/** The package has no types: read as unknown and walked. */
const names: unknown = load('arabic-name-to-en/cases/fullnamedb.js');

const territories = [
  ...texts(cldrTerritories),
  ...texts(isoCountries),
  ...texts(timeZones, 'exemplarCity'),
];
const knownPlaces = new Set(
  [states, egyptSudan, iraqGulf, levant, maghreb, more, world, cities]
    .flat()
    .flatMap(({ forms }) => forms.map(normalise)),
);
writeList({
  file: 'generated-territories',
  list: 'territories',
  head: [
    'Territories and cities of time zones that the lists by hand do not have.',
    '',
    'Source: cldr-localenames-full and cldr-dates-full 48.2.0 (Unicode-3.0), i18n-iso-countries 7.14.0 (MIT).',
    'How used: a place wherever it stands. Left out: everyday words, and groupings that no story names.',
  ],
  command: COMMAND,
  lines: places(territories),
});

const { person } = faker.rawDefinitions;
const given = [...texts(person?.first_name), ...Object.keys(Object(names))];
const knownPeople = new Set(
  [givenArabic, givenForeign, familyArabic].flat().flatMap(({ forms }) => forms.map(normalise)),
);
writeList({
  file: 'generated-given',
  list: 'givenGenerated',
  head: [
    'Given names, Iraqi ones above all, that the lists by hand do not have.',
    '',
    'Source: arabic-name-to-en 1.0.6 (ISC), @faker-js/faker 10.6.0, locale ar (MIT).',
    'How used: evidence that a name of a person begins here. Left out: spellings that the press uses as everyday words.',
  ],
  command: COMMAND,
  lines: distinct(given.map(spelling).filter((one) => one !== null))
    .filter((name) => !knownPeople.has(normalise(name)) && !isEveryday(name))
    .toSorted((one, other) => one.localeCompare(other, 'ar')),
});

function places(names: readonly string[]): string[] {
  return distinct(names.map(spelling).filter((one) => one !== null))
    .filter((name) => !knownPlaces.has(normalise(name)) && !isEveryday(name))
    .filter(
      (name) =>
        !/^(?:منطقة غير|غير معروف|العالم$|الأمم|منطقة اليورو|الاتحاد|أجزاء|مدينة غير)/u.test(name),
    )
    .toSorted((one, other) => one.localeCompare(other, 'ar'));
}

/** Every string inside a value; with `key`, only those that stand under it. */
function texts(value: unknown, key?: string): string[] {
  if (typeof value === 'string') return key === undefined ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    texts(inner, name === key ? undefined : key),
  );
}
