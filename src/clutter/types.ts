/** What kinds of clutter there are; the options page lists them, a reader may keep some. */
export const clutterKinds = [
  'ad',
  'related',
  'share',
  'newsletter',
  'prompt',
  'player',
  'comments',
  'ticker',
  'other',
] as const;

export type ClutterKind = (typeof clutterKinds)[number];

/** One thing on the page that may be hidden. */
export type Clutter = {
  element: Element;
  kind: ClutterKind;
  /** Which rule said so, and what it saw: «قائمة روابط تحت "اقرأ أيضا"» told as data for the interface. */
  reason: Reason;
};

export type Reason =
  | { by: 'rule'; rule: string; label: string | null }
  | { by: 'list'; list: string; selector: string };
