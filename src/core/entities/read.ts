import type { NameType } from '../story/types.ts';
import { decode } from './decode.ts';
import { features } from './features.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { conllType, conllTypes, stretches } from './labels.ts';
import { looks } from './look.ts';
import type { NamesModel } from './model.ts';
import { posteriors } from './posterior.ts';
import type { Sentence } from './tokens.ts';

/** The tools of a reading: the lists, and the tagger where it could be loaded. */
export type Means = { lists: Gazetteer; model: NamesModel | null };

/** A sentence with what the tagger says of it. */
export type Read = {
  sentence: Sentence;
  index: number;
  lists: Gazetteer;
  /** The tagger's best reading; nothing without a model. */
  tagged: Found[];
  /** How likely tokens `from` to `to` are names of the type; 1 without a model, so that lists alone decide. */
  belief: (span: { from: number; to: number }, type?: NameType) => number;
};

/** Reads a sentence once for all rules. */
export function read(sentence: Sentence, index: number, { lists, model }: Means): Read {
  if (!model) return { sentence, index, lists, tagged: [], belief: () => 1 };
  const { field, clusters } = model;
  const buckets = features(looks(sentence, lists, clusters), field.buckets);
  const rows = posteriors(field, buckets);
  const belief: Read['belief'] = ({ from, to }, type) => {
    const wanted = field.labels.map((label) => isOf(label, type));
    let sum = 0;
    for (const row of rows.slice(from, to)) {
      for (const [label, value] of row.entries()) if (wanted[label]) sum += value;
    }
    return sum / (to - from);
  };
  const tagged = stretches(decode(field, buckets)).flatMap(({ type, from, to }) => {
    const shown = conllTypes[type];
    return shown
      ? [{ type: shown, sentence: index, from, to, prefix: '', source: 'tagger' as const }]
      : [];
  });
  return { sentence, index, lists, tagged, belief };
}

/** Any name where no type is asked for. */
const isOf = (label: string, type: NameType | undefined): boolean =>
  type === undefined ? label !== 'O' : label.endsWith(conllType[type]);
