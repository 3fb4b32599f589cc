import { isDisguised } from '../article/disguise.ts';
import { reading, type PageReading } from '../article/reading.ts';
import { findingClutter, type Kept } from '../clutter/find.ts';
import type { Clutter, ClutterKind } from '../clutter/types.ts';
import type { PageReport } from '../core/report/types.ts';
import type { Work } from '../core/work.ts';
import { startHiding, type HidingOptions, type HidingSession } from './hide/session.ts';
import { reportOn } from './report/report.ts';
import { inSlices } from './slices.ts';

/** How the clutter of the page stands: hidden when on, found when off. */
export type ClutterCount = {
  on: boolean;
  count: number;
  kinds: Partial<Record<ClutterKind, number>>;
};

/** The story of one page for as long as the page is open: read once, hidden around, and given back. */
export type StoryPage = {
  read: (force: boolean) => Promise<PageReading>;
  clutter: (kept: Kept) => Promise<ClutterCount>;
  setClutter: (on: boolean, kept: Kept) => Promise<ClutterCount>;
  /** Gives everything back, and counts nothing: for where nobody is left to ask. */
  stop: () => void;
  hiding: () => HidingSession | null;
  /** What was made of the page, without its words. */
  report: (force: boolean) => Promise<PageReport>;
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

/**
 * Looks at a page in slices, so that its thread stays free. What changed the page meanwhile may have been missed: then it is looked at again,
 * once, since some pages never stand still.
 */
async function look<Value>(page: Document, work: () => Work<Value>): Promise<Value> {
  const before = stateOf(page);
  const seen = await inSlices(work());
  return stateOf(page) === before ? seen : inSlices(work());
}

/** Opens the story of a page. Reads only when asked; a page that has not changed is not read twice. */
export function storyPage(
  page: Document,
  means: Pick<HidingOptions, 'askLists' | 'putRules' | 'onChange'>,
): StoryPage {
  let kept: { state: string; force: boolean; reading: Promise<PageReading> } | null = null;
  let session: HidingSession | null = null;
  /** What was asked for last: looking takes its time, and the switch may go off meanwhile. */
  let isWanted = false;
  let hiddenOn = '';

  const read = (force: boolean): Promise<PageReading> => {
    const state = stateOf(page);
    const isKept = kept?.state === state && (kept.force || !force);
    if (!kept || !isKept) kept = { state, force, reading: look(page, () => reading(page, force)) };
    return kept.reading;
  };

  const found = async (kept: Kept): Promise<Clutter[]> => {
    if (isDisguised(page)) return [];
    const { extraction } = await read(false);
    return (await look(page, () => findingClutter(page, extraction, kept))).clutter;
  };

  const start = async (kept: Kept): Promise<void> => {
    const story = (await read(false)).extraction;
    const findings = await look(page, () => findingClutter(page, story, kept));
    if (!isWanted || session || isDisguised(page)) return;
    hiddenOn = addressOf(page);
    session = startHiding({ page, story, findings, ...kept, ...means });
  };

  const end = (): void => {
    session?.stop();
    session = null;
  };

  const stop = (): void => {
    isWanted = false;
    end();
  };

  /** A site that puts another story there without loading: what was hidden was judged by the old one. */
  const follow = async (kept: Kept): Promise<void> => {
    if (!session || hiddenOn === addressOf(page)) return;
    end();
    if (!isDisguised(page)) await start(kept);
  };

  const clutter = async (kept: Kept): Promise<ClutterCount> => {
    await follow(kept);
    const kinds = session?.counts() ?? countKinds((await found(kept)).map(({ kind }) => kind));
    const count = Object.values(kinds).reduce((sum, one) => sum + one, 0);
    return { on: session !== null, count, kinds };
  };

  const setClutter = async (on: boolean, kept: Kept): Promise<ClutterCount> => {
    isWanted = on;
    if (on && !session && !isDisguised(page)) await start(kept);
    else if (!on) stop();
    return clutter(kept);
  };

  const report = async (force: boolean): Promise<PageReport> => {
    const known = await read(force);
    const hidden = session?.items();
    const reported =
      hidden ?? (await found({})).map((one) => Object.assign(one, { isHidden: false }));
    return reportOn(page, known, reported);
  };

  return { read, clutter, setClutter, stop, hiding: () => session, report };
}
