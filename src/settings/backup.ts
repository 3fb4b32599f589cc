import type { Result } from '../messaging/result.ts';
import type { Settings } from './defaults.ts';
import { validate } from './validate.ts';

/** Raised when a setting changes its meaning, never when one is added: what is missing takes its default. */
const VERSION = 1;

/** The settings as the text of a backup file. */
export const backupText = (settings: Settings): string =>
  `${JSON.stringify({ safi: VERSION, settings }, null, 2)}\n`;

/** What a text says in JSON; null where it says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The settings of a backup file, each checked as what is stored is. `notBackup` where the text is none of ours,
 * `newerBackup` where a later version wrote it, whose settings could mean something else.
 */
export function readBackup(text: string): Result<Settings, 'notBackup' | 'newerBackup'> {
  const { safi, settings }: { safi?: unknown; settings?: unknown } = Object(parsed(text));
  if (!Number.isSafeInteger(safi) || Number(safi) < 1 || typeof settings !== 'object' || !settings)
    return { ok: false, reason: 'notBackup' };
  if (Number(safi) > VERSION) return { ok: false, reason: 'newerBackup' };
  return { ok: true, value: validate(settings) };
}
