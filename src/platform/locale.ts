import type { Messages } from '../messaging/protocol.ts';
import { browser } from './browser.ts';

type Spoken = 'ar' | 'en' | 'fr';

/** The interface's language: the chosen one, else the browser's, else Arabic. */
export function spokenLanguage(chosen: 'auto' | Spoken): Spoken {
  if (chosen !== 'auto') return chosen;
  const own = browser.i18n.getUILanguage().slice(0, 2);
  return own === 'en' || own === 'fr' ? own : 'ar';
}

/**
 * The locale that dates are written by: the reader's own country of that language, which has its names of months («أيار»,
 * «مايو», «ماي») and its calendar, where the browser tells one; else the language. A calendar that
 * is chosen goes before; «auto» chooses none. Out: a BCP 47 tag for `Intl`.
 */
export function dateLocale(language: Spoken, calendar: string): string {
  const ofReader = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
  // Days before months in all three languages: «14 May 2025».
  const named = language === 'en' ? 'en-GB' : (ofReader ?? language);
  return calendar === 'auto' ? named : new Intl.Locale(named, { calendar }).toString();
}

/**
 * The interface's words, read from the package. `i18n.getMessage` knows only the browser's own language, and
 * the reader may choose another. For extension pages and the background; scripts in pages ask the background.
 */
export async function loadMessages(language: Spoken): Promise<Messages> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const entries: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

/**
 * The address of one of the extension's files, for a page that it is shown in. Ask for the whole path: Chromium gives
 * files that pages may load an address of their own, which nobody can guess.
 */
export const packaged = (file: string): string => browser.runtime.getURL(file);
