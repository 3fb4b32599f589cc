import type { NameType } from '../story/types.ts';
import { factorsOf } from './factors.ts';
import type { Field } from './field.ts';
import type { Found } from './found.ts';
import { type Gazetteer, type Match, matches } from './gazetteer.ts';
import { conllTypes, stretches } from './labels.ts';
import { linksOf } from './links.ts';
import { lattice } from './lattice.ts';
import type { NamesModel } from './model.ts';
import { type Scorer, scorer } from './scores.ts';
import type { Sentence } from './tokens.ts';

/** The tools of a reading: the lists, and the tagger where it could be loaded. */
export type Means = { lists: Gazetteer; model: NamesModel | null; domain: number };

/** A sentence with what the tagger says of it. */
export type Read = {
  sentence: Sentence;
  index: number;
  lists: Gazetteer;
  /** At each token the longest listed form that begins there. */
  matches: readonly (Match | null)[];
  /** False where lists and rules have to do without a tagger. */
  isTagged: boolean;
  /** The tagger's best reading. */
  tagged: Found[];
  /** How likely a token is part of a name of the type, or of any; 1 without a tagger. */
  belief: (at: number, type?: NameType) => number;
};

/** Reads every sentence of a document once for all rules. */
export function read(sentences: readonly Sentence[], { lists, model, domain }: Means): Read[] {
  if (!model) {
    const untagged = { lists, isTagged: false, tagged: [], belief: () => 1 };
    return sentences.map((sentence, index) => {
      return { ...untagged, sentence, index, matches: matches(lists, sentence) };
    });
  }
  const { score, factors } = toolsOf(model, domain);
  return sentences.map((sentence, index) => {
    const found = matches(lists, sentence);
    const said = believed(model.field, index, factors(score(sentence, found)));
    return { sentence, index, lists, matches: found, isTagged: true, ...said };
  });
}

type Tools = { score: Scorer; factors: (scores: Int32Array) => Float32Array };

let kept: (Tools & { model: NamesModel; domain: number }) | null = null;

/** What they remember of words serves the next document too, as long as the same model reads it. */
function toolsOf(model: NamesModel, domain: number): Tools {
  if (kept?.model === model && kept.domain === domain) return kept;
  kept = { model, domain, score: scorer(model, domain), factors: factorsOf(model.field) };
  return kept;
}

/** The tagger's best reading of a sentence, and how far it believes in it. */
function believed(field: Field, index: number, factors: Float32Array) {
  const { best, beliefs } = lattice(field, factors);
  const size = field.labels.length;
  const tagged = stretches(field.labels, best).flatMap(({ type, from, to }): Found[] => {
    const shown = conllTypes[type];
    return shown ? [{ type: shown, sentence: index, from, to, prefix: '', source: 'tagger' }] : [];
  });
  const { ofType } = linksOf(field);
  const belief: Read['belief'] = (at, type) => {
    const row = at * size;
    if (type === undefined) return 1 - (beliefs[row] ?? 0);
    let sum = 0;
    for (const label of ofType[type]) sum += beliefs[row + label] ?? 0;
    return sum;
  };
  return { tagged, belief };
}
