import type { Name } from '../story/types.ts';
import { domains } from './features.ts';
import { find } from './find.ts';
import { names } from './lists.ts';
import { merge } from './merge.ts';
import type { NamesModel } from './model.ts';
import { rank } from './rank.ts';
import { tokenise } from './tokens.ts';

/**
 * The people, places and organisations of a story, the most important first.
 * In: `storyText(blocks)`; the tagger, or null for lists and rules alone. Out: names whose mentions
 * are offsets into `text`. Any string is answered; one without names gives none.
 */
export function findNames(text: string, model: NamesModel | null): Name[] {
  const sentences = tokenise(text);
  const found = find(sentences, { lists: names(), model, domain: domains.reader });
  return rank(text, sentences, merge(sentences, found));
}
