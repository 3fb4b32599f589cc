/**
 * How much each sign of a sentence counts in choosing a summary. Used by `core/summary/score.ts`.
 * From reasons: news says what happened first, what shares words with the headline and the first sentence is the
 * story, and length is what makes a summary unreadable.
 */
export const FEATURES = [
  'early',
  'second',
  'late',
  'title',
  'lead',
  'central',
  'short',
  'wordy',
  'long',
  'pointsBack',
  'question',
  'filler',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Weights = Readonly<Record<Feature, number>>;

export const SUMMARY_WEIGHTS: Weights = {
  early: 0.3,
  second: -0.1,
  late: -0.15,
  title: 0.2,
  lead: 0.2,
  central: 0.4,
  short: -0.05,
  wordy: -0.1,
  long: -0.3,
  pointsBack: -0.05,
  question: -0.2,
  filler: -0.3,
};
