import { browser } from './browser.ts';

/** The versions of the extension and of the browser that it runs in. */
export const versions = (): { safi: string; browser: string } => ({
  safi: browser.runtime.getManifest().version,
  browser: navigator.userAgent,
});
