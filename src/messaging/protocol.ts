import type { Clipping } from '../core/export/story.ts';
import type { PageReport } from '../core/report/types.ts';
import type { Analysis, Article, Block, Reading, Span, Verdict } from '../core/story/types.ts';
import type { ListSelector, PageFeatures } from '../clutter/lists/engine.ts';
import type { ClutterKind } from '../clutter/types.ts';
import type { Settings } from '../settings/defaults.ts';
import type { Result } from './result.ts';

/** Why a page cannot be read at all. */
export type NoAccess =
  /** The browser's own pages, its store, other extensions. */
  | 'browser-page'
  /** The reader or the browser does not let extensions onto this site. */
  | 'refused'
  /** The page did not answer: it is gone, frozen, or still loading. */
  | 'no-answer';

/** How the clutter of a page stands. */
export type ClutterState = {
  on: boolean;
  count: number;
  kinds: Partial<Record<ClutterKind, number>>;
};

/** A reading and what it cost the page, in milliseconds. */
export type TimedReading = Reading & { milliseconds: { detect: number; extract: number } };

/** Words of the interface by key, as `_locales` has them. */
export type Messages = Record<string, string>;

type Message<Request, Reply> = { request: Request; reply: Reply };

/** A file for the reader's own disk. */
export type ReportFile = { name: string; text: string };

/** What the reader shows a story with: given along, so that it asks for nothing before it is seen. */
export type Means = { settings: Settings; messages: Messages };

/** What the background answers. */
export type BackgroundMessages = {
  reportVerdict: Message<{ verdict: Verdict }, null>;
  /** Makes ready what `analyse` needs, while the page reads. */
  prepare: Message<null, null>;
  /** The story as it goes on the clipboard, by settings that need not be kept ones. */
  clip: Message<{ article: Article; settings: Settings }, Clipping>;
  analyse: Message<{ title: string; blocks: Block[]; sentences: number }, Analysis>;
  /** Opens the reader, or closes it where it is open. `at` is a place in `storyText`; `force` as for `read`. */
  toggleReader: Message<
    { tab: number; at?: Span; force?: boolean },
    Result<{ open: boolean }, NoAccess | 'no-story'>
  >;
  /** `tab` is null for the tab that asks. */
  setClutter: Message<{ tab: number | null; on: boolean }, Result<ClutterState, NoAccess>>;
  clutterState: Message<{ tab: number }, Result<ClutterState, NoAccess>>;
  showHidden: Message<{ tab: number }, Result<null, NoAccess>>;
  /** Shows and marks a place of `storyText`: in the reader where it is open, on the page otherwise. */
  goTo: Message<{ tab: number; at: Span }, Result<null, NoAccess>>;
  /** The filter lists' word on what a page shows of itself; `isFirst` for the page's first question. */
  matchLists: Message<{ features: PageFeatures; isFirst: boolean }, ListSelector[]>;
  /** Puts style rules on the page that asks, at the user's origin, or takes them away; false where that is refused. */
  putRules: Message<{ css: string; isOn: boolean }, boolean>;
  messages: Message<{ language: Settings['language'] }, Messages>;
  /** Marks of the names that the reader hid on a page. `isPrivate` where the asker stands in a private window. */
  hiddenNames: Message<{ address: string; isPrivate: boolean }, string[]>;
  /**
   * Hides one more name of a page, by its mark, or none any more for null; `tab` is the tab whose open reader shall hear
   * of it. One name, not all: the page may stand in two tabs, and neither knows what the other hid.
   */
  hideName: Message<
    { address: string; isPrivate: boolean; mark: string | null; tab: number | null },
    Result<null, 'full'>
  >;
  /** What Safi made of a page, as the text of a file that the reader may save; `tab` is null for the tab that asks. */
  report: Message<{ tab: number | null; force: boolean }, Result<ReportFile, NoAccess>>;
};

/** What the story script in the page answers. */
export type StoryMessages = {
  isThere: Message<null, true>;
  /** `force` reads a page that the detector takes for no story, when the reader asks for it. */
  read: Message<{ force: boolean }, TimedReading>;
  clutterState: Message<{ keep: ClutterKind[] }, ClutterState>;
  setClutter: Message<{ on: boolean; keep: ClutterKind[] }, ClutterState>;
  showHidden: Message<null, null>;
  goTo: Message<{ at: Span }, null>;
  report: Message<{ force: boolean }, PageReport>;
  /** Puts a clipping on the clipboard from the page, for a key or a menu; then the page says `done`. */
  copy: Message<{ clipping: Clipping; done: string }, Result<null, 'refused'>>;
};

/** What the reader script in the page answers. */
export type ReaderMessages = {
  /** Reads the page and opens on its story, at a place of it or where it was left; `force` as for `read`. */
  open: Message<
    { at: Span | null; force: boolean; means: Means },
    Result<{ open: boolean }, 'no-story'>
  >;
  close: Message<null, null>;
  isOpen: Message<null, boolean>;
  goTo: Message<{ at: Span }, null>;
  /** Mark of one more name that is not to be shown on the page of this address; null shows all again. */
  hideName: Message<{ address: string; mark: string | null }, null>;
};

/** Every context that answers, with its messages. */
export type Contexts = {
  background: BackgroundMessages;
  story: StoryMessages;
  reader: ReaderMessages;
};

/** The message as it travels. */
export type Envelope = { to: keyof Contexts; name: string; request: unknown };
