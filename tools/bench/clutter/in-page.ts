/** What the benchmark runs inside a page: extraction, finding and hiding as the extension's own script does. */
import { extractArticle } from '../../../src/article/extract.ts';
import type { Extraction } from '../../../src/article/types.ts';
import { groundOf } from '../../../src/clutter/ground.ts';
import type { ListSelector, PageFeatures } from '../../../src/clutter/lists/engine.ts';
import { featuresOf, matchSelectors } from '../../../src/clutter/lists/match.ts';
import { startHiding, type HidingSession } from '../../../src/page/hide/session.ts';
import { overrideStyle } from '../../../src/page/hide/style.ts';

declare global {
  interface Window {
    /** Answers from the lists in the benchmark's own process. */
    safiAskLists: (features: PageFeatures, isFirst: boolean) => Promise<ListSelector[]>;
    safiClutter: ClutterBench;
  }
}

/** One hidden thing, as a line of a report. */
export type Line = { kind: string; reason: string; what: string; text: string };

/** The handle that the benchmark has on a page. */
export type ClutterBench = typeof bench;

let story: Extraction | null = null;
let session: HidingSession | null = null;
let openObservers = 0;
let ownTime = 0;

/** Counts observers that are connected, and the time spent in what they call. */
class CountedObserver extends MutationObserver {
  isOpen = false;
  constructor(callback: MutationCallback) {
    super((records, observer) => timed(() => callback(records, observer)));
  }
  override observe(target: Node, options: MutationObserverInit): void {
    if (!this.isOpen) openObservers += 1;
    this.isOpen = true;
    super.observe(target, options);
  }
  override disconnect(): void {
    if (this.isOpen) openObservers -= 1;
    this.isOpen = false;
    super.disconnect();
  }
}

function timed<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  ownTime += performance.now() - start;
  return result;
}

window.MutationObserver = CountedObserver;
const idle = window.requestIdleCallback.bind(window);
window.requestIdleCallback = (callback, options) =>
  idle((deadline) => timed(() => callback(deadline)), options);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Computed styles of elements spread evenly over the page, and its markup. */
function state(): string {
  const all = [...document.querySelectorAll('*')];
  const step = Math.max(1, Math.floor(all.length / 200));
  const styles = all
    .filter((_, at) => at % step === 0)
    .map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => style.getPropertyValue(name)).join(';');
    });
  return `${document.documentElement.outerHTML}\n${styles.join('\n')}`;
}

const bench = {
  /** How many blocks the story has; 0 where none was found. */
  read(): number {
    story = extractArticle(document);
    return story?.places.length ?? 0;
  },
  elements: (): number => document.querySelectorAll('body *').length,
  /** Milliseconds of the page's thread until all is hidden and laid out, again and again. */
  time(rounds: number): number[] {
    return Array.from({ length: rounds }, () => {
      const start = performance.now();
      const one = startHiding({ page: document, story });
      void document.body.offsetHeight;
      const end = performance.now();
      one.stop();
      void document.body.offsetHeight;
      return end - start;
    });
  },
  async on(): Promise<{ lines: Line[]; refused: string[] }> {
    session = startHiding({ page: document, story, askLists: window.safiAskLists });
    await pause(400);
    const lines = session.items().map(({ kind, reason, text, element }) => ({
      kind,
      reason: Object.values(reason).join(' '),
      what: `${element.tagName}.${element.getAttribute('class') ?? ''}#${element.id}`,
      text,
    }));
    const refused = session.refused().map(({ why, reason }) => JSON.stringify([why, reason]));
    return { lines, refused };
  },
  off(): void {
    session?.stop();
    session = null;
  },
  /** Story elements that were seen before and are not seen now; headline and lead image are among them. */
  lost(seen: readonly boolean[]): number {
    return bench.seen().filter((isSeen, at) => !isSeen && seen[at]).length;
  },
  seen: (): boolean[] =>
    groundOf(document, story).elements.map((element) => element.checkVisibility()),
  /** What only the lists hide. */
  async listsAlone(): Promise<number> {
    const selectors = await window.safiAskLists(featuresOf([document.body], location.href), true);
    const hits = matchSelectors([document.body], selectors);
    for (const element of hits.keys()) overrideStyle(element, { display: 'none' });
    return hits.size;
  },
  /** On and off again and again: false where markup, styles or an observer is left. */
  async isRestored(rounds: number): Promise<boolean> {
    // Once first: pictures that load lazily, or fail to, change the page when they come into sight.
    await bench.on();
    bench.off();
    await pause(1500);
    const before = state();
    const observers = openObservers;
    for (let round = 0; round < rounds; round += 1) {
      session = startHiding({ page: document, story, askLists: window.safiAskLists });
      // Some rounds wait for the lists' answer, some are turned off before it.
      if (round % 5 === 0) await pause(30);
      bench.off();
    }
    // Pictures that come into sight load, or fail to, for a while: that is the page's own doing.
    for (let wait = 0; wait < 10 && before !== state(); wait += 1) await pause(300);
    return before === state() && observers === openObservers;
  },
  /** The share of the page's time that following takes while it adds this many ads. */
  async storm(ads: number, milliseconds: number): Promise<{ share: number; hidden: number }> {
    await bench.on();
    const before = session?.items().length ?? 0;
    ownTime = 0;
    const start = performance.now();
    for (let at = 0; at < ads; at += 1) {
      const ad = document.createElement('div');
      ad.className = 'ad-slot';
      ad.append(document.createElement('iframe'), 'إعلان');
      const places = story?.places.filter((place) => place !== null) ?? [];
      places[at % places.length]?.after(ad);
      await pause(milliseconds / ads);
    }
    const share = ownTime / (performance.now() - start);
    await pause(4000);
    const hidden = (session?.items().length ?? 0) - before;
    bench.off();
    return { share, hidden };
  },
};

window.safiClutter = bench;
