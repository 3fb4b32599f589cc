import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const onPath: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const programFiles = ['C:\\Program Files', 'C:\\Program Files (x86)'];
const inWindows = (path: string): string[] => programFiles.map((folder) => `${folder}\\${path}`);

const elsewhere: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ...inWindows('Google\\Chrome\\Application\\chrome.exe'),
    ...inWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ...inWindows('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inWindows('Mozilla Firefox\\firefox.exe'),
  ],
};

const overrides: Record<BrowserName, string> = {
  chromium: 'SAFI_CHROMIUM',
  firefox: 'SAFI_FIREFOX',
};

/** The path of a browser on this machine: the environment's word, then PATH, then the usual places; else null. */
export function findBrowser(name: BrowserName): string | null {
  const told = process.env[overrides[name]];
  if (told) return existsSync(told) ? told : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = onPath[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...candidates, ...elsewhere[name]].find((file) => existsSync(file)) ?? null;
}
