import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { decode } from './decode.ts';
import { features } from './features.ts';
import { conllTypes, stretches } from './labels.ts';
import { looks } from './look.ts';
import type { NamesModel } from './model.ts';
import type { Sentence } from './tokens.ts';

/** The tools of a reading: the lists, and the tagger where it could be loaded. */
export type Means = { lists: Gazetteer; model: NamesModel | null };

/** What the trained tagger finds in a sentence; nothing without a model. */
export function tagged(sentence: Sentence, { lists, model }: Means, index: number): Found[] {
  if (!model) return [];
  const buckets = features(looks(sentence, lists, model.clusters), model.field.buckets);
  return stretches(decode(model.field, buckets)).flatMap(({ type, from, to }) => {
    const shown = conllTypes[type];
    const span = { sentence: index, from, to, prefix: '' };
    return shown ? [{ ...span, type: shown, source: 'tagger' as const }] : [];
  });
}
