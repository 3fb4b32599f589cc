import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type BrowserName } from './find.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const fontPackages = ['fonts-noto-core', 'fonts-hosny-amiri'];

const isRootOnDebian = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function install(names: readonly string[]): void {
  console.error(`Installing ${names.join(' ')} with apt-get …`);
  const options = {
    stdio: ['ignore', 2, 2] as ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', ...names], options);
}

const advice = (name: BrowserName): string =>
  name === 'chromium'
    ? 'No Chromium-based browser was found. Install Chrome, Chromium, Edge or Brave (Debian/Ubuntu: sudo apt-get install chromium), or set SAFI_CHROMIUM to its path.'
    : 'No Firefox was found. Install Firefox 140 or newer (Debian: sudo apt-get install firefox-esr), or set SAFI_FIREFOX to its path.';

/**
 * The path of a browser: found, or installed with apt where we are root on Debian (with Arabic fonts).
 * @throws Error that says in one sentence how to get one
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (isRootOnDebian()) install([packages[name], ...fontPackages]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(advice(name));
}
