/**
 * How much each sign of a sentence counts in choosing a summary. Used by `core/summary/score.ts`.
 * First form, from reasons: news says what happened first, a paragraph's opening carries it, what shares words with
 * the headline and the first sentence is the story, and length is what makes a summary unreadable.
 */
export const FEATURES = [
  'first',
  'early',
  'late',
  'opensBlock',
  'title',
  'lead',
  'central',
  'long',
  'length',
  'short',
  'pointsBack',
  'digits',
  'question',
] as const;
export type Feature = (typeof FEATURES)[number];

export const SUMMARY_WEIGHTS: Readonly<Record<Feature, number>> = {
  first: 0.4,
  early: 0.5,
  late: -0.1,
  opensBlock: 0.08,
  title: 0.4,
  lead: 0.3,
  central: 0.1,
  long: -0.6,
  length: 0.05,
  short: -0.1,
  pointsBack: -0.2,
  digits: -0.03,
  question: -0.2,
};
