import type { LabelKind } from '../../core/lexicon/labels.ts';
import type { ClutterKind } from '../types.ts';

/**
 * What stands under each kind of label, as clutter. Labels that are missing here head parts of the story:
 * its source, byline, dates and credits stay on the page, and so does its own table of contents.
 */
export const labelKinds: Readonly<Partial<Record<LabelKind, ClutterKind>>> = {
  related: 'related',
  'most-read': 'related',
  navigation: 'related',
  keywords: 'related',
  share: 'share',
  follow: 'share',
  newsletter: 'newsletter',
  app: 'prompt',
  prompt: 'prompt',
  poll: 'prompt',
  comments: 'comments',
  ad: 'ad',
  player: 'player',
  ticker: 'ticker',
  rights: 'other',
};

/** Labels of a story's own parts: a short block that begins with one is spared even below the story. */
export const storyLabels: readonly LabelKind[] = [
  'source',
  'byline',
  'published',
  'updated',
  'credit',
];
