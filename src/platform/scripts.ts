import type { NoAccess } from '../messaging/protocol.ts';
import type { Result } from '../messaging/result.ts';
import { browser } from './browser.ts';

/** Sites on which browsers let no extension run a script, whatever the reader allows. */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

function whyRefused(address: string | undefined): NoAccess {
  // Without access the address is not told either: then it is a page of the web that keeps us out.
  if (address === undefined) return 'refused';
  const url = URL.parse(address);
  if (!url || !/^(https?|file):$/u.test(url.protocol)) return 'browser-page';
  return closedHosts.has(url.hostname) ? 'browser-page' : 'refused';
}

/** Runs packaged scripts in the top frame of a tab, one after the other, in the extension's own world. */
export async function runScripts(tab: number, files: string[]): Promise<Result<null, NoAccess>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return { ok: true, value: null };
  } catch {
    return { ok: false, reason: whyRefused(await addressOf(tab)) };
  }
}

async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return 'about:gone';
  }
}
