import type { Direction, NameType, Span } from '../../core/story/types.ts';
import type { ClutterState } from '../../messaging/protocol.ts';
import type { CopyFormat } from '../../settings/defaults.ts';

/** What the head of a story says. Texts are as the reader wants to see them. */
export type StoryHead = {
  title: string;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601. */
  published: string | null;
  /** Not rounded. */
  minutes: number;
  words: number;
  direction: Direction;
};

/** A chosen sentence and its place in the story's text. */
export type Sentence = { text: string; at: Span };

/** A name with its places. `query` is the name as published, for looking it up; by `mark` it is known when hidden. */
export type NamedThing = {
  type: NameType;
  name: string;
  query: string;
  mentions: Span[];
  mark: string;
};

/** What the analysis gave; null while it is on its way, `failed` where nobody answered. */
export type Findings =
  | { sentences: Sentence[]; names: NamedThing[]; /** How many the reader hid. */ hidden: number }
  | 'failed'
  | null;

/** What the popup knows of the page it was opened on. */
export type Page =
  | { kind: 'loading' }
  | { kind: 'story'; head: StoryHead; findings: Findings }
  | { kind: 'not-article' | 'not-arabic' | 'browser-page' | 'no-answer' }
  | { kind: 'refused'; host: string };

/** The last thing that copying or saving did; null when it was two seconds ago. */
export type Outcome = 'copied' | 'saved' | 'failed' | null;

export type PopupState = {
  page: Page;
  /** Null until the page has answered, and where it cannot. */
  clutter: ClutterState | null;
  /** Whether this site's clutter is hidden by itself; null where the site cannot be told. */
  isAlways: boolean | null;
  format: CopyFormat;
  withImages: boolean;
  canShare: boolean;
  outcome: Outcome;
};

export type FileType = 'txt' | 'md' | 'html';

/** What the reader may ask for. None of them waits: what comes of it arrives as a new state. */
export type PopupActions = {
  openReader: () => void;
  setClutter: (on: boolean) => void;
  showHidden: () => void;
  /** Hides this site's clutter by itself from now on, or no longer; the browser may ask for access. */
  setAlways: (always: boolean) => void;
  copy: (format: CopyFormat) => void;
  save: (type: FileType) => void;
  share: () => void;
  setWithImages: (on: boolean) => void;
  goTo: (at: Span) => void;
  /** Takes a name away from this page for good. */
  hideName: (mark: string) => void;
  showNames: () => void;
  openSettings: () => void;
  /** Reads the page again; `force` reads it as a story although it does not look like one. */
  retry: (force: boolean) => void;
  /** Asks the browser for access to this site. */
  requestAccess: () => void;
  /** Saves a report on the page as a file, for whoever mends it. */
  saveReport: () => void;
};
