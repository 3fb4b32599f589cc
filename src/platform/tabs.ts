import { browser } from './browser.ts';

/** The tab that a surface of ours was opened over; `url` is null where the browser does not tell it. */
export type OpenTab = { id: number; url: string | null; isPrivate: boolean };

/** The active tab of this window; null where there is none that could be read. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/**
 * Asks the browser for access to one site. Call it first thing in a click: Firefox forgets the click at the first
 * `await`. False where the reader said no, and for an address that no extension is let onto.
 */
export const requestSite = (url: string): Promise<boolean> =>
  request([`${URL.parse(url)?.origin}/*`]);

/** Asks the browser for access to one site that no tab has open, by its host name; otherwise as `requestSite`. */
export const requestHost = (host: string): Promise<boolean> =>
  request([`http://${host}/*`, `https://${host}/*`]);

/**
 * Asks the browser for access to every site, for what is done without a click. Call it first thing in a click.
 * False where the reader said no.
 */
export const requestEverySite = (): Promise<boolean> => request(['http://*/*', 'https://*/*']);

async function request(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

/** The host of an address of the web; null for every other address, and for none. */
export function hostOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.hostname : null;
}

/** Opens the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
