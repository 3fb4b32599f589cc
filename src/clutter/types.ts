import type { Article } from '../core/story/types.ts';
import type { Extraction } from '../article/types.ts';

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
  /** Neighbouring child nodes of `element` that go where they have no element of their own (lines parted by <br>). */
  run?: readonly ChildNode[];
  kind: ClutterKind;
  /** Which rule said so, and what it saw: «قائمة روابط تحت "اقرأ أيضا"» told as data for the interface. */
  reason: Reason;
};

export type Reason =
  | { by: 'rule'; rule: RuleName; label: string | null }
  | { by: 'list'; list: string; selector: string };

/** Our own rules, by what they go by; each has a sentence in the interface. */
export const ruleNames = [
  'label',
  'class',
  'address',
  'fixed',
  'side',
  'after',
  'links',
  'menu',
  'form',
  'next',
  'extraction',
  'footer',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** Where the story is on the live page; an `Extraction` is one. */
export type StoryPlaces = Pick<Extraction, 'places' | 'headline'> & {
  article: Pick<Article, 'image' | 'blocks' | 'removed'>;
};

/** Something that a rule asked for and the guard refused. */
export type Refusal = Clutter & { why: 'story' | 'too-much' };

/** What `findClutter` answers: what may go, and what a rule wanted that may not. */
export type Findings = { clutter: Clutter[]; refused: Refusal[] };
