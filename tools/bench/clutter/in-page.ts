/** What the benchmark runs inside a page: reading, finding and hiding as the extension's own script does. */
import { leftNow, timedBeyond } from './watched.ts';
import { readPage } from '../../../src/article/reading.ts';
import type { Extraction } from '../../../src/article/types.ts';
import { groundOf } from '../../../src/clutter/ground.ts';
import type { ListSelector, PageFeatures } from '../../../src/clutter/lists/engine.ts';
import { featuresOf, matchSelectors } from '../../../src/clutter/lists/match.ts';
import { startHiding, type HidingSession } from '../../../src/page/hide/session.ts';
import { overrideStyle } from '../../../src/page/hide/style.ts';
import { differences, stateOf, type Restored } from './restored.ts';
import { rain, type Storm } from './storm.ts';

declare global {
  interface Window {
    /** A way out to the benchmark's own process, where the lists are. */
    safiAsk: (payload: string) => void;
    safiClutter: ClutterBench;
  }
}

/** One hidden thing, as a line of a report. */
export type Line = { kind: string; reason: string; what: string; text: string };

/** The handle that the benchmark has on a page. */
export type ClutterBench = typeof bench;

let story: Extraction | null = null;
let session: HidingSession | null = null;

const answers = new Map<number, (found: ListSelector[]) => void>();
let asked = 0;
const askLists = (features: PageFeatures, isFirst: boolean): Promise<ListSelector[]> =>
  new Promise((answered) => {
    asked += 1;
    answers.set(asked, answered);
    window.safiAsk(JSON.stringify({ id: asked, features, isFirst }));
  });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits until a page looks the same twice, ten seconds at most: pictures come, fonts change. */
async function rest(): Promise<string[]> {
  let last = stateOf(document);
  for (let wait = 0; wait < 30; wait += 1) {
    await pause(300);
    const next = stateOf(document);
    if (differences(last, next).size === 0) return next;
    last = next;
  }
  return last;
}

/** Brings all of a page into sight once, so that what loads when it is seen is there. */
async function walkThrough(): Promise<void> {
  const height = document.documentElement.scrollHeight;
  for (let top = 0; top < height; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await pause(30);
  }
  scrollTo({ top: 0, behavior: 'instant' });
}

/** The product's rules are at the user's origin, which no page gives itself; a sheet of the page's stands for it. */
const sheets = new Map<string, CSSStyleSheet>();
const putRules = (css: string, isOn: boolean): Promise<boolean> => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  document.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  if (!isOn) sheets.delete(css);
  return Promise.resolve(true);
};

const storyElements = (): Element[] => story?.places.filter((place) => place !== null) ?? [];

const bench = {
  answer(id: number, found: ListSelector[]): Promise<void> {
    const answer = answers.get(id);
    answers.delete(id);
    return timedBeyond(() => answer?.(found));
  },
  /** How many blocks the story has; 0 where the page is none. `isStory`: it is one, whatever the detector says. */
  read(isStory: boolean): number {
    story = readPage(document, isStory).extraction;
    return story?.places.length ?? 0;
  },
  elements: (): number => document.querySelectorAll('body *').length,
  /** All is hidden and laid out; without lists, which answer later. */
  async onAlone(): Promise<void> {
    session = startHiding({ page: document, story, putRules });
    await Promise.resolve();
    void document.body.offsetHeight;
  },
  layOut: (): number => document.body.offsetHeight,
  async on(): Promise<{ lines: Line[]; refused: string[] }> {
    session = startHiding({ page: document, story, askLists, putRules });
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
  text: (): string => document.body.innerText,
  /** What only the lists hide. */
  async listsAlone(): Promise<number> {
    const selectors = await askLists(featuresOf([document.body], location.href), true);
    const hits = matchSelectors([document.body], selectors);
    for (const element of hits.keys()) overrideStyle(element, { display: 'none' });
    return hits.size;
  },
  /**
   * On and off again and again, beside a run of the same length without: what moves in both is the page's own doing.
   * With `isFaulty` one style is left, which must be seen.
   */
  async restored(rounds: number, isFaulty: boolean): Promise<Restored> {
    await walkThrough();
    // Once first: what stands below comes into sight when the page is shorter.
    await bench.on();
    bench.off();
    const control = await rest();
    await pause(1500);
    const before = stateOf(document);
    const moving = differences(control, before);
    const leftBefore = JSON.stringify(leftNow());
    for (let round = 0; round < rounds; round += 1) {
      session = startHiding({ page: document, story, askLists, putRules });
      // Some rounds wait for the lists' answer, some are turned off before it.
      if (round % 5 === 0) await pause(30);
      bench.off();
    }
    if (isFaulty) document.body.style.setProperty('outline-color', 'red');
    const after = differences(before, await rest());
    const different = [...after].filter((at) => !moving.has(at)).length;
    const left = JSON.stringify(leftNow());
    return { different, moving: moving.size, left: left === leftBefore ? null : left };
  },
  /** What following takes of the page's thread, in milliseconds, while it adds nodes; without the switch, nothing. */
  async storm(count: number, milliseconds: number, isOn: boolean): Promise<Storm> {
    if (isOn) await bench.on();
    const storm = await rain(storyElements(), count, milliseconds);
    bench.off();
    return storm;
  },
};

window.safiClutter = bench;
