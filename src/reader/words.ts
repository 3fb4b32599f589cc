import { storyText } from '../core/story/text.ts';
import type { Article } from '../core/story/types.ts';
import { numberingOf } from '../core/text/numbering.ts';
import { spokenLanguage } from '../platform/locale.ts';
import { ask } from '../platform/messages.ts';
import type { Settings } from '../settings/defaults.ts';
import { type Words, wordsFrom } from '../ui/wording.ts';

/** Loads what the reader says over a story; the digits follow the settings of the moment. */
export async function loadWords(
  article: Article,
  { language }: Settings,
): Promise<(settings: Settings) => Words> {
  const answered = await ask('messages', { language });
  const messages = answered.ok ? answered.value : {};
  const spoken = spokenLanguage(language);
  const story = article.title + storyText(article.blocks);
  return ({ digits }) =>
    wordsFrom(messages, spoken, spoken === 'ar' ? numberingOf(digits, story) : 'latn');
}
