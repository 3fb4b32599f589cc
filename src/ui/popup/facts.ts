import type { Words } from '../wording.ts';
import type { PopupState, StoryHead } from './state.ts';

/** Minutes in words, «أقل من دقيقة» included. `key` is `minutes` or `readIn`. */
export function minutesInWords(words: Words, key: 'minutes' | 'readIn', minutes: number): string {
  return minutes < 1 ? words.say(`${key}Under`) : words.count(key, Math.round(minutes));
}

/** A story that is read in less than a minute is measured in words. */
export function lengthInWords(words: Words, head: StoryHead): string {
  return head.minutes < 1
    ? words.count('wordCount', head.words)
    : minutesInWords(words, 'readIn', head.minutes);
}

/** Why the story's actions cannot be used; null where they can. */
export function whyNot({ page }: PopupState): string | null {
  if (page.kind === 'loading' || page.kind === 'story') return null;
  const reasons = {
    'not-article': 'noStoryHere',
    'not-arabic': 'noStoryHere',
    'browser-page': 'notHere',
    refused: 'afterAccess',
    'no-answer': 'failed',
  } as const;
  return reasons[page.kind];
}

/** Clutter can be hidden on any page that Safi reaches, with or without a story. */
export const reachesPage = ({ page }: PopupState): boolean =>
  page.kind !== 'browser-page' && page.kind !== 'refused' && page.kind !== 'no-answer';
