import type { Gazetteer, List } from './gazetteer.ts';
import { gazetteer } from './gazetteer.ts';

const lists: readonly List[] = [];

let built: Gazetteer | undefined;

/** All lists as one tree, built when first asked for and kept: that takes as long as several stories. */
export function names(): Gazetteer {
  built ??= gazetteer(lists);
  return built;
}
