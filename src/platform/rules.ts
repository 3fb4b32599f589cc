import { browser } from './browser.ts';

/**
 * Puts style rules on the page in a tab's top frame at the user's origin, over all that the page says, or takes the same
 * rules away. False where the browser refuses, as without access to the site.
 */
export async function putRules(tab: number, css: string, isOn: boolean): Promise<boolean> {
  const rules = { target: { tabId: tab, frameIds: [0] }, css, origin: 'USER' as const };
  try {
    await (isOn ? browser.scripting.insertCSS(rules) : browser.scripting.removeCSS(rules));
    return true;
  } catch {
    return false;
  }
}
