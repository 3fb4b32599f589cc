import type { Settings } from './defaults.ts';
import { validate } from './validate.ts';

/** Raised when a setting changes its meaning, never when one is added: what is missing takes its default. */
const VERSION = 1;

/** The settings as the text of a backup file. */
export const backupText = (settings: Settings): string =>
  `${JSON.stringify({ safi: VERSION, settings }, null, 2)}\n`;

/**
 * The settings of a backup file, each checked as what is stored is. Null where the text is no backup of ours, or
 * one of a later version, whose settings could mean something else.
 */
export function readBackup(text: string): Settings | null {
  try {
    const { safi, settings }: { safi?: unknown; settings?: unknown } = Object(JSON.parse(text));
    return typeof safi === 'number' && safi <= VERSION ? validate(settings) : null;
  } catch {
    return null;
  }
}
