import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchWith } from '../../browsers/chromium.ts';
import { type Bench, benchOn } from './browser.ts';

const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/**
 * Chromium with the least extension that shows a story after a click, made of plain Readability: what a click, a script put into
 * a page, a dialog or a popup cost in this browser on this machine is in its times as it is in ours.
 */
export async function startPeer(): Promise<Bench> {
  const folder = 'out/peer';
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'peer'), folder, { recursive: true });
  cpSync(READABILITY, join(folder, 'Readability.js'));
  return benchOn(await launchWith(folder), 'popup.html');
}
