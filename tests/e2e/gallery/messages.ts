import arabic from '../../../src/_locales/ar/messages.json';
import english from '../../../src/_locales/en/messages.json';
import french from '../../../src/_locales/fr/messages.json';
import {
  type Numbering,
  type SpokenLanguage,
  type Words,
  wordsFrom,
} from '../../../src/ui/wording.ts';

const all = { ar: arabic, en: english, fr: french };

/** The interface's words in a language that an address asks for; Arabic where it asks for none of ours. */
export function wordsAsked(language: string | null, numbering: Numbering): Words {
  const spoken: SpokenLanguage = language === 'en' || language === 'fr' ? language : 'ar';
  const entries = Object.entries(all[spoken]).map(([key, { message }]) => [key, message]);
  return wordsFrom(Object.fromEntries(entries), spoken, {
    numbering,
    dates: spoken === 'en' ? 'en-GB' : spoken,
  });
}
