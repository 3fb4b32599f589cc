import { clipping, type Clipping } from '../core/export/story.ts';
import { storyText } from '../core/story/text.ts';
import type { Article } from '../core/story/types.ts';
import { numberingOf } from '../core/text/numbering.ts';
import type { NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { dateLocale } from '../platform/locale.ts';
import { askPage } from '../platform/pages.ts';
import { copyOptions } from '../settings/copying.ts';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';
import { sheetWords } from '../ui/sheet-words.ts';
import { wordsFrom } from '../ui/wording.ts';
import { messagesIn } from './words.ts';

/** The story for the clipboard. It is read among Arabic, whatever the interface speaks. */
export async function clip(article: Article, settings: Settings): Promise<Clipping> {
  const words = wordsFrom(await messagesIn('ar'), 'ar', {
    numbering: numberingOf(settings.digits, article.title + storyText(article.blocks)),
    dates: dateLocale('ar', settings.calendar),
  });
  return clipping(article, settings.copyFormat, copyOptions(settings, sheetWords(words)));
}

/** Copies a tab's story as the settings say, for a key or a menu: there the page holds the focus, not the popup. */
export async function copyStory(
  tab: number,
): Promise<Result<null, NoAccess | 'no-story' | 'refused'>> {
  const reading = await askPage(tab, 'story')('read', { force: false });
  if (!reading.ok) return reading;
  if (reading.value.kind !== 'article') return { ok: false, reason: 'no-story' };
  const settings = await readSettings();
  const messages = await messagesIn(settings.language);
  const request = {
    clipping: await clip(reading.value.article, settings),
    done: messages['copied'] ?? '',
  };
  const copied = await askPage(tab, 'story')('copy', request);
  return copied.ok ? copied.value : copied;
}
