/**
 * How much each sign of a sentence counts in choosing a summary. Used by `core/summary/score.ts`.
 *
 * Source: `npm run bench:summary`, on half of the Essex Arabic Summaries Corpus (77 articles with five human extracts
 * each; measured on, never copied). early, second, late, lead, central and pointsBack are the mean of what seven folds
 * learnt, each without its own test articles; no fold is further than a fifth from it, a third for pointsBack. There
 * are no titles in that corpus: theirs comes from a reason, a headline is the editor's own summary. `long` was learnt
 * as -0.10 and is -0.25 for a reason that ROUGE does not see: nobody reads a sentence of more than sixty words in a
 * summary.
 *
 * Tried and rejected, each by folds over lengths around 60, 100 and 40%: first of its paragraph, digits, quotation
 * marks, superlatives and other cue words, new words, the article's commonest words, a penalty below 20 or above 40
 * words (no better, or worse at one length); the last sentence (humans take it from encyclopedias, in news it is
 * background); a penalty on neighbours of chosen sentences (worse); climbing on ROUGE itself (better on the training
 * folds, worse on the others); leaving out a long first sentence (worse, and the reader misses what happened).
 */
export const FEATURES = [
  'early',
  'second',
  'late',
  'title',
  'lead',
  'central',
  'long',
  'pointsBack',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Weights = Readonly<Record<Feature, number>>;

export const SUMMARY_WEIGHTS: Weights = {
  early: 0.33,
  second: -0.1,
  late: -0.11,
  title: 0.3,
  lead: 0.31,
  central: 0.54,
  long: -0.25,
  pointsBack: -0.03,
};
