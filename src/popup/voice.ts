import { numberingOf } from '../core/text/numbering.ts';
import { dateLocale, loadMessages, spokenLanguage } from '../platform/locale.ts';
import type { Settings } from '../settings/defaults.ts';
import { type Words, wordsFrom } from '../ui/wording.ts';

/** The interface's words, and those of what is copied, which is Arabic in any interface. */
export type Voice = { interface: Words; copy: Words };

/** Loads what is needed to speak; the digits follow once the story's are known. */
export async function loadVoice(settings: Settings): Promise<(story: string) => Voice> {
  const language = spokenLanguage(settings.language);
  const [arabic, messages] = await Promise.all([loadMessages('ar'), loadMessages(language)]);
  return (story) => {
    const numbering = numberingOf(settings.digits, story);
    return {
      interface: wordsFrom(messages, language, {
        numbering,
        dates: dateLocale(language, settings.calendar),
      }),
      copy: wordsFrom(arabic, 'ar', { numbering, dates: dateLocale('ar', settings.calendar) }),
    };
  };
}
