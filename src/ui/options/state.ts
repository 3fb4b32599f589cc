import type { ClutterKind } from '../../clutter/types.ts';
import type { Settings, Site } from '../../settings/defaults.ts';

/** A command of the browser with its key as the browser tells it; null where the reader gave it none. */
export type Shortcut = { name: string; key: string | null };

/** A filter list that the package ships: its own name, and the day it was made as ISO 8601. */
export type ShippedList = { name: string; date: string };

/** What the page says of the last thing that was done. */
export type Said =
  | 'kept'
  | 'private'
  | 'full'
  | 'restored'
  | 'notBackup'
  | 'newerBackup'
  | 'erased'
  | null;

export type OptionsState = {
  settings: Settings;
  shortcuts: Shortcut[];
  lists: ShippedList[];
  /** Kinds of clutter that can be hidden, in the order in which they are shown. */
  kinds: readonly ClutterKind[];
  said: Said;
};

export type OptionsActions = {
  change: (change: Partial<Settings>) => void;
  /** Changes what is chosen for one site; null forgets the site. */
  changeSite: (host: string, change: Partial<Site> | null) => void;
  /** Opens the browser's own page for keys; null where the browser lets no page open it. */
  openShortcuts: (() => void) | null;
  saveBackup: () => void;
  restore: (file: File) => void;
  reset: () => void;
};

/** What every section is given. */
export type SectionProps = { state: OptionsState; actions: OptionsActions };
