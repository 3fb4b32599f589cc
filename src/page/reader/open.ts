import { isolated } from '../../core/story/isolated.ts';
import { blockSpans } from '../../core/story/text.ts';
import type { Analysis, Article, Span } from '../../core/story/types.ts';
import type { Look } from '../../ui/reader/look.ts';
import type { ReaderActions } from '../../ui/reader/state.ts';
import type { Words } from '../../ui/wording.ts';
import { placesIn } from '../highlight/places.ts';
import { aloud, type VoiceChoice } from './aloud.ts';
import { firstState, wholeState } from './derive.ts';
import { hold } from './hold.ts';
import { ownKeys } from './keys.ts';
import { adopt } from '../sheet.ts';
import { mount } from './mount.ts';
import { type NoteEvents, notesOn } from './notes.ts';
import { painted } from './painted.ts';
import type { Position } from './position.ts';
import { printWithImages } from './print.ts';
import { scrollingOn } from './scrolling.ts';
import { type Foot, pageSheet, paperSheet } from './sheets.ts';
import { stageIn } from './stage.tsx';
import { toastOn } from './toast.ts';
import { walkIn } from './walk.ts';

export type ReaderOptions = {
  article: Article;
  words: Words;
  look: Look;
  voice: VoiceChoice;
  /** The address of a file of the extension. */
  packaged: (file: string) => string;
};

/** What the reader asks of whoever opened it. */
export type ReaderEvents = NoteEvents & {
  changeLook: (change: Partial<Look>) => void;
  chooseVoice: (choice: Partial<VoiceChoice>) => void;
  /** Copies the story; answers with what to say of it. */
  copy: () => Promise<string>;
  /** Saves a report on the page; answers with what to say of it. */
  saveReport: () => Promise<string>;
  /** Where reading stands, a moment after scrolling and at the close; null at the story's beginning or end. */
  left: (position: Position | null) => void;
  closed: () => void;
};

export type OpenReader = {
  /** Ends when the story is seen: what comes into it later waits for that. */
  seen: Promise<void>;
  show: (look: Look, words: Words) => void;
  /** The names without those that the reader hid, and how many these are. */
  setAnalysis: (analysis: Analysis, hidden: number) => void;
  goTo: (span: Span) => void;
  /** Goes to where the story was left, unless the text was moved already. */
  comeBack: (position: Position) => void;
  close: () => void;
};

const footOf = ({ url, published }: Article, words: Words): Foot => ({
  address: url,
  date: words.date(published ?? ''),
});

/** Opens the reader over a page. Nothing of the page is changed that `close` does not give back. */
export function openReader(
  page: Document,
  options: ReaderOptions,
  events: ReaderEvents,
): OpenReader {
  const article = { ...options.article, blocks: options.article.blocks.map(isolated) };
  const letGo = hold(page);
  const { dialog, show, unmount } = mount(page, pageSheet(options.packaged), () => close());
  const stage = stageIn(dialog, article.blocks, firstState(article, options));
  const keys = ownKeys(dialog);
  const walk = walkIn(stage.scroller);
  const notes = notesOn(stage, walk, events);
  const toast = toastOn(stage);
  const scrolling = scrollingOn(stage, events.left);
  const voice = aloud(article.blocks, options.voice, {
    changed: (voice) => stage.set({ voice }),
    at: walk.speaking,
    chose: events.chooseVoice,
  });
  const undos = [letGo, voice.stop, scrolling.end, toast.end, walk.end, keys.end];
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    events.left(stage.standing());
    for (const undo of undos) undo();
    stage.end();
    unmount();
    events.closed();
  };
  const act: ReaderActions = {
    ...voice,
    ...notes,
    close,
    listen: () => {
      const block = stage.place()?.block ?? 0;
      void voice.toggle(blockSpans(article.blocks)[block]?.start ?? 0);
    },
    copy: () => void events.copy().then(toast.say),
    saveReport: () => void events.saveReport().then(toast.say),
    print: () => {
      complete();
      void printWithImages(dialog);
    },
    changeLook: events.changeLook,
    goToBlock: (block) => stage.goTo({ block, part: 0 }),
    scrolled: scrolling.scrolled,
    listenToKeys: keys.listen,
  };
  const drawn = (): void => walk.drawn(placesIn(article.blocks, stage.elements()));
  /** Draws what the first frame left out. */
  const complete = (): void => {
    const { screenful, look } = stage.state();
    if (!isOpen || screenful === null) return;
    stage.set(wholeState(look, article));
    drawn();
  };
  stage.begin(act);
  show();
  stage.focus();
  const completed = async (): Promise<void> => {
    await painted(page.defaultView ?? window);
    complete();
    letGo();
    if (isOpen) undos.push(adopt(page, paperSheet(footOf(article, stage.state().words))));
  };
  return {
    seen: completed(),
    show: (look, words) => {
      const at = stage.place();
      stage.set({ ...wholeState(look, article), look, words });
      stage.set({ notes: notes.shown() });
      drawn();
      stage.goTo(at);
    },
    setAnalysis: (found, hidden) => isOpen && notes.set(found, hidden),
    goTo: (span) => {
      complete();
      walk.goTo(span, false);
    },
    comeBack: (position) => {
      complete();
      if (stage.scroller().scrollTop === 0) stage.goTo(position);
    },
    close,
  };
}
