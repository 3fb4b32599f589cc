/**
 * The lists of names by type, each a concatenation of the files beside it.
 *
 * A name may stand in two types (الرياض is a city, a paper and a club): then it is ambiguous in the weaker one, and the
 * context decides. Within a type each canonical name stands once.
 */
import type { Entry } from '../entries.ts';
import { familyArabic } from './family-arabic.ts';
import { familyForeign } from './family-foreign.ts';
import { cities } from './generated-cities.ts';
import { familyGenerated } from './generated-family.ts';
import { givenGenerated } from './generated-given.ts';
import { givenOfPeople } from './generated-given-people.ts';
import { territories } from './generated-territories.ts';
import { givenArabic } from './given-arabic.ts';
import { givenForeign } from './given-foreign.ts';
import { business } from './organisations-business.ts';
import { international } from './organisations-international.ts';
import { media } from './organisations-media.ts';
import { moreOrganisations } from './organisations-more.ts';
import { politics } from './organisations-politics.ts';
import { services } from './organisations-services.ts';
import { sport } from './organisations-sport.ts';
import { arabPeople } from './people-arab.ts';
import { culturePeople } from './people-culture.ts';
import { leaders } from './people-leaders.ts';
import { officials } from './people-officials.ts';
import { renowned } from './people-renown.ts';
import { sportPeople } from './people-sport.ts';
import { worldPeople } from './people-world.ts';
import { egyptSudan } from './places-egypt-sudan.ts';
import { iraqGulf } from './places-iraq-gulf.ts';
import { levant } from './places-levant.ts';
import { maghreb } from './places-maghreb.ts';
import { more } from './places-more.ts';
import { states } from './places-states.ts';
import { world } from './places-world.ts';

/** States, cities, districts, camps, crossings, seas, rivers, buildings: LOC. */
export const places: readonly Entry[] = [
  ...states,
  ...egyptSudan,
  ...iraqGulf,
  ...levant,
  ...maghreb,
  ...more,
  ...world,
  ...cities,
  ...territories,
];

/** Bodies, parties, armed groups, companies, media, clubs, universities: ORG. */
export const organisations: readonly Entry[] = [
  ...politics,
  ...media,
  ...business,
  ...sport,
  ...international,
  ...services,
  ...moreOrganisations,
];

/** Public people, with the short forms by which the press calls them: PER. */
export const people: readonly Entry[] = [
  ...arabPeople,
  ...worldPeople,
  ...culturePeople,
  ...sportPeople,
  ...officials,
  ...leaders,
  ...renowned,
];

/** Given names of all languages: evidence for PER, not persons. */
export const givenNames: readonly Entry[] = [
  ...givenArabic,
  ...givenForeign,
  ...givenGenerated,
  ...givenOfPeople,
];

/** Family, clan and tribal names of all languages: evidence for PER, not persons. */
export const familyNames: readonly Entry[] = [
  ...familyArabic,
  ...familyForeign,
  ...familyGenerated,
];
