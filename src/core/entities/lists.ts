import { familyNames, givenNames, organisations, people, places } from '../lexicon/names/lists.ts';
import type { Gazetteer, List } from './gazetteer.ts';
import { gazetteer } from './gazetteer.ts';

/** Every list with the type of its entries. */
export const lists: readonly List[] = [
  { type: 'place', entries: places },
  { type: 'organisation', entries: organisations },
  { type: 'person', entries: people },
  { type: 'given', entries: givenNames },
  { type: 'family', entries: familyNames },
];

let built: Gazetteer | undefined;

/** All lists as one, built when first asked for and kept: that takes as long as several stories. */
export function names(): Gazetteer {
  built ??= gazetteer(lists);
  return built;
}
