import type { Field } from './decode.ts';
import { alone, joint, PAIR_REACH, pairOfKinds, REACH, Template, withEdges } from './features.ts';
import type { Kind, Look, WordLook } from './look.ts';
import { remembered } from './remembered.ts';
import { weigh } from './weigh.ts';

/** How the field scores a sentence: a row of one score a label for every token. */
export type Scorer = (sentence: readonly Look[]) => Float32Array;

/** The tokens that a word gives to, itself among them. */
const SPOTS = REACH.before + REACH.behind + 1;
/** The tokens that two neighbours give to. */
const PAIR_SPOTS = PAIR_REACH.before + PAIR_REACH.behind + 1;

/**
 * Scores every label at each token, as `emit` does over `features`, and faster: what a word alone gives itself and
 * its neighbours is summed once and remembered, and so is what the kinds of two neighbours give. Whole weights give the
 * same sums in any order.
 */
export function scorer(field: Field, domain: number): Scorer {
  const size = field.labels.length;
  const template = new Template({ buckets: field.buckets, domain });
  const sumsOf = remembered((word: WordLook) => around(field, word, template));
  const between = remembered((a: Kind) =>
    remembered((b: Kind) => aroundPair(field, [a, b], template)),
  );
  const row = new Float32Array(size);
  return (sentence) => {
    const padded = withEdges(sentence);
    // The edges give to tokens too, on either side of the sentence, where there are none.
    const sums = new Float32Array((padded.length + SPOTS - 1) * size);
    let before: Kind | null = null;
    for (const [i, { word }] of padded.entries()) {
      add(sums, sumsOf(word), i * size);
      if (before) add(sums, between(before)(word.kind), i * size);
      before = word.kind;
    }
    const scores = sums.subarray((SPOTS - 1) * size, padded.length * size);
    for (let i = 0; i < sentence.length; i++) {
      row.fill(0);
      joint(template, padded, i + REACH.before);
      weigh(field, template.drain(), row);
      add(scores, row, i * size);
    }
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) * field.scale;
    return scores;
  };
}

/** What a word alone gives to the tokens around it: a row a token, in order of the text. */
function around(field: Field, word: WordLook, template: Template): Float32Array {
  const size = field.labels.length;
  const sums = new Float32Array(SPOTS * size);
  for (let spot = 0; spot < SPOTS; spot++) {
    alone(template, word, REACH.behind - spot);
    weigh(field, template.drain(), sums.subarray(spot * size, (spot + 1) * size));
  }
  return sums;
}

/** What the kinds of two neighbours give to the tokens around them: a row a token, in order of the text. */
function aroundPair(field: Field, pair: readonly [Kind, Kind], template: Template): Float32Array {
  const size = field.labels.length;
  const sums = new Float32Array(PAIR_SPOTS * size);
  for (let spot = 0; spot < PAIR_SPOTS; spot++) {
    pairOfKinds(template, pair, PAIR_REACH.behind - spot);
    weigh(field, template.drain(), sums.subarray(spot * size, (spot + 1) * size));
  }
  return sums;
}

/** Adds rows to those that begin at `at`. */
function add(sums: Float32Array, rows: Float32Array, at: number): void {
  for (let i = 0; i < rows.length; i++) sums[at + i] = (sums[at + i] ?? 0) + (rows[i] ?? 0);
}
