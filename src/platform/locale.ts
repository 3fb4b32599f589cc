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
