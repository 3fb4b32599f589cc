import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './ensure.ts';

/** A fixed address for the extension's pages, so that automation can open them. */
const UUID = '5af10000-0000-4000-8000-000000000001';

/** A Firefox that runs with Safi. */
export type SafiFirefox = {
  browser: Browser;
  /** The address of one of the extension's own files. */
  url: (path: string) => string;
  /** Opens one of the extension's pages in a tab; the default wait never ends on such a page. */
  openPage: (path: string) => Promise<Page>;
};

/** `proxy` is the host and port through which everything goes, also what is asked of this machine. */
export type LaunchOptions = {
  headless?: boolean;
  extension?: string;
  language?: string;
  proxy?: string;
};

/** Preferences by which Firefox asks a proxy for everything. */
function throughProxy(proxy?: string): Record<string, string | number | boolean> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    // The proxy has no certificates.
    'dom.security.https_first': false,
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/** Starts Firefox with the built extension installed for the time it runs. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<SafiFirefox> {
  const folder = resolve(options.extension ?? 'dist/firefox');
  const language = options.language ?? 'ar';
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId(folder)]: UUID }),
      'dom.events.testing.asyncClipboard': true,
      // Else its panel of downloads stands where the next popup wants to.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.folderList': 2,
      'browser.download.dir': resolve('out/downloads'),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      ...throughProxy(options.proxy),
    },
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(folder);
  const url = (path: string): string => `moz-extension://${UUID}/${path}`;
  return {
    browser,
    url,
    openPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(url(path), { waitUntil: [] });
      return page;
    },
  };
}
