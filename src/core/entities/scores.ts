import type { Field } from './decode.ts';
import { alone, joint, REACH, Template, withEdges } from './features.ts';
import type { Look, WordLook } from './look.ts';
import { remembered } from './remembered.ts';
import { weigh } from './weigh.ts';

/** How the field scores a sentence: a row of one score a label for every token. */
export type Scorer = (sentence: readonly Look[]) => Float32Array;

const SPOTS = REACH.before + REACH.behind + 1;

/**
 * Scores every label at each token, as `emit` does over `features`, and faster: what a word alone gives itself and
 * its neighbours is summed once and remembered. Whole weights give the same sums in any order.
 */
export function scorer(field: Field, domain: number): Scorer {
  const size = field.labels.length;
  const template = new Template({ buckets: field.buckets, domain });
  const sumsOf = remembered((word: WordLook) => around(field, word, template));
  const row = new Float32Array(size);
  return (sentence) => {
    const scores = new Float32Array(sentence.length * size);
    const padded = withEdges(sentence);
    const sums = padded.map(({ word }) => sumsOf(word));
    for (let i = 0; i < sentence.length; i++) {
      row.fill(0);
      joint(template, padded, i + REACH.before);
      weigh(field, template.drain(), row);
      for (let spot = 0; spot < SPOTS; spot++) {
        const rows = sums[i + spot];
        if (rows) add(row, rows, spot);
      }
      for (let label = 0; label < size; label++) {
        scores[i * size + label] = (row[label] ?? 0) * field.scale;
      }
    }
    return scores;
  };
}

/** What a word alone gives to the tokens around it: a row a token, that of the farthest behind it first. */
function around(field: Field, word: WordLook, template: Template): Float32Array {
  const size = field.labels.length;
  const sums = new Float32Array(SPOTS * size);
  for (let spot = 0; spot < SPOTS; spot++) {
    alone(template, word, spot - REACH.before);
    weigh(field, template.drain(), sums.subarray(spot * size, (spot + 1) * size));
  }
  return sums;
}

/** Adds one row. */
function add(scores: Float32Array, rows: Float32Array, row: number): void {
  const from = row * scores.length;
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (rows[from + i] ?? 0);
}
