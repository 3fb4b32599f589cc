import { isDisguised } from '../article/disguise.ts';
import { readPage, type PageReading } from '../article/reading.ts';
import { findClutter, type Kept } from '../clutter/find.ts';
import type { Clutter, ClutterKind } from '../clutter/types.ts';
import type { PageReport } from '../core/report/types.ts';
import { startHiding, type HidingOptions, type HidingSession } from './hide/session.ts';
import { reportOn } from './report/report.ts';

/** How the clutter of the page stands: hidden when on, found when off. */
export type ClutterCount = {
  on: boolean;
  count: number;
  kinds: Partial<Record<ClutterKind, number>>;
};

/** The story of one page for as long as the page is open: read once, hidden around, and given back. */
export type StoryPage = {
  read: (force: boolean) => PageReading;
  clutter: (kept: Kept) => ClutterCount;
  setClutter: (on: boolean, kept: Kept) => ClutterCount;
  /** Gives everything back, and counts nothing: for where nobody is left to ask. */
  stop: () => void;
  hiding: () => HidingSession | null;
  /** What was made of the page, without its words. */
  report: (force: boolean) => PageReport;
};

function countKinds(kinds: readonly ClutterKind[]): ClutterCount['kinds'] {
  const counts: ClutterCount['kinds'] = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Changes when the page shows another story, and whenever the page grew: then it is read again. */
const stateOf = (page: Document): string =>
  `${page.URL} ${page.title} ${page.getElementsByTagName('*').length}`;

/** The page's address, the place within it aside. */
const addressOf = (page: Document): string => page.URL.replace(/#.*$/u, '');

/** Opens the story of a page. Reads only when asked; a page that has not changed is not read twice. */
export function storyPage(
  page: Document,
  means: Pick<HidingOptions, 'askLists' | 'putRules' | 'onChange'>,
): StoryPage {
  let kept: { state: string; force: boolean; reading: PageReading } | null = null;
  let session: HidingSession | null = null;
  let hiddenOn = '';

  const read = (force: boolean): PageReading => {
    const state = stateOf(page);
    const isKept = kept?.state === state && (kept.force || !force);
    if (!kept || !isKept) kept = { state, force, reading: readPage(page, force) };
    return kept.reading;
  };

  const found = (kept: Kept): Clutter[] =>
    isDisguised(page) ? [] : findClutter(page, read(false).extraction, kept).clutter;

  const start = (kept: Kept): void => {
    const story = read(false).extraction;
    hiddenOn = addressOf(page);
    session = startHiding({ page, story, ...kept, ...means });
  };

  const stop = (): void => {
    session?.stop();
    session = null;
  };

  /** A site that puts another story there without loading: what was hidden was judged by the old one. */
  const follow = (kept: Kept): void => {
    if (!session || hiddenOn === addressOf(page)) return;
    stop();
    if (!isDisguised(page)) start(kept);
  };

  const clutter = (kept: Kept): ClutterCount => {
    follow(kept);
    const kinds = session?.counts() ?? countKinds(found(kept).map(({ kind }) => kind));
    const count = Object.values(kinds).reduce((sum, one) => sum + one, 0);
    return { on: session !== null, count, kinds };
  };

  const setClutter = (on: boolean, kept: Kept): ClutterCount => {
    if (on && !session && !isDisguised(page)) start(kept);
    else if (!on) stop();
    return clutter(kept);
  };

  const report = (force: boolean): PageReport =>
    reportOn(
      page,
      read(force),
      session?.items() ?? found({}).map((one) => Object.assign({}, one, { isHidden: false })),
    );

  return { read, clutter, setClutter, stop, hiding: () => session, report };
}
