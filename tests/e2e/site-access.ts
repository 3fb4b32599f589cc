import type { Browser } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';

/** Changes Firefox's own record of whether its reader allows Safi every site, as on its page of extensions. */
export const changeAccess = (browser: Browser, change: 'add' | 'remove'): Promise<unknown> =>
  inWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const id = 'safi@safi.example', origins = ['http://*/*', 'https://*/*'];
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.${change}(id, { permissions: [], origins }, extension);
    })()`,
    true,
  );
