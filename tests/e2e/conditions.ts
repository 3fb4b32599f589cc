import type { Page } from 'puppeteer-core';
import { browserName } from './driver.ts';
import { inWindow } from './firefox-window.ts';

/** What Firefox for Android calls itself: Safi's popup is then a page of its own. */
const ANDROID = 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0';

/** What a reader's device or system may say of itself. */
export type Conditions = { coarse?: boolean; reduced?: boolean; forced?: boolean };

/** Firefox takes its word on the device from these: 1 is a coarse pointer that does not hover, 6 a mouse. */
function firefoxPrefs({ coarse, reduced, forced }: Conditions): string {
  const prefs = {
    'ui.primaryPointerCapabilities': coarse ? 1 : 6,
    'ui.allPointerCapabilities': coarse ? 1 : 6,
    'ui.prefersReducedMotion': reduced ? 1 : 0,
    'browser.display.document_color_use': forced ? 2 : 0,
  };
  const agent = coarse
    ? `Services.prefs.setStringPref('general.useragent.override', '${ANDROID}');`
    : "Services.prefs.clearUserPref('general.useragent.override');";
  return Object.entries(prefs)
    .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
    .concat(agent)
    .join('');
}

/** Puts a page under conditions, in the size of a viewport; what is not named is as on a desk. */
export async function under(
  page: Page,
  conditions: Conditions,
  { width, height }: { width: number; height: number },
): Promise<void> {
  if (browserName === 'firefox') {
    await inWindow(page.browser(), firefoxPrefs(conditions));
    await page.setViewport({ width, height });
    return;
  }
  const touch = conditions.coarse === true;
  await page.setViewport({ width, height, isMobile: touch, hasTouch: touch });
  if (touch) await page.setUserAgent({ userAgent: ANDROID });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: conditions.reduced ? 'reduce' : '' },
      { name: 'forced-colors', value: conditions.forced ? 'active' : '' },
    ],
  });
}
