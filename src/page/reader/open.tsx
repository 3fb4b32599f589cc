import { render } from 'preact';
import { isolated } from '../../core/story/isolated.ts';
import { blockSpans } from '../../core/story/text.ts';
import type { Analysis, Article, Span } from '../../core/story/types.ts';
import type { Look } from '../../ui/reader/look.ts';
import { Reader, type ReaderActions, type ReaderState, TITLE_ID } from '../../ui/reader/reader.tsx';
import type { Words } from '../../ui/wording.ts';
import { placesIn } from '../highlight/places.ts';
import { aloud, type VoiceChoice } from './aloud.ts';
import { countsOf, notesIn, storyIn } from './derive.ts';
import { ownKeys } from './keys.ts';
import { mount } from './mount.ts';
import { blockElements, goToPosition, type Position, positionIn, progressOf } from './position.ts';
import { printWithImages } from './print.ts';
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
export type ReaderEvents = {
  changeLook: (change: Partial<Look>) => void;
  chooseVoice: (choice: Partial<VoiceChoice>) => void;
  /** Copies the story; answers with what to say of it. */
  copy: () => Promise<string>;
  /** Where reading stands, a moment after scrolling and at the close; null at the story's beginning or end. */
  left: (position: Position | null) => void;
  closed: () => void;
};

export type OpenReader = {
  show: (look: Look, words: Words) => void;
  setAnalysis: (analysis: Analysis) => void;
  goTo: (span: Span) => void;
  goToPosition: (position: Position) => void;
  close: () => void;
};

/** The last stretch of a text counts as its end: it was read. */
const READ = 0.97;
const TOAST = 4000;
/** Without scrolling for so long, someone reads. */
const REST = 700;

const takesNone: (event: KeyboardEvent) => boolean = () => false;

/** Opens the reader over a page. Nothing of the page is changed that `close` does not give back. */
export function openReader(
  page: Document,
  options: ReaderOptions,
  events: ReaderEvents,
): OpenReader {
  const article = { ...options.article, blocks: options.article.blocks.map(isolated) };
  const { dialog, unmount } = mount(page, options.packaged, () => close());
  let keys = takesNone;
  const disown = ownKeys(dialog, (event) => keys(event));
  let analysis: Analysis | null = null;
  let state: ReaderState = {
    ...storyIn(options.look, article),
    words: options.words,
    look: options.look,
    continues: article.continues,
    counts: countsOf(article.blocks),
    notes: null,
    pressed: null,
    voice: { kind: 'off' },
    progress: 0,
    block: 0,
    toast: null,
  };

  const scroller = (): Element => dialog.querySelector('.scroll') ?? dialog;
  const elements = (): (Element | null)[] => blockElements(dialog, article.blocks.length);
  const draw = (): void => render(<Reader state={state} act={act} />, dialog);
  let isOpen = true;
  const set = (change: Partial<ReaderState>): void => {
    if (!isOpen) return;
    state = { ...state, ...change };
    dress(dialog, state);
    draw();
  };
  const voice = aloud(article.blocks, options.voice, {
    changed: (voice) => set({ voice }),
    at: (span) => walk.speaking(span),
    chose: events.chooseVoice,
  });
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let toast: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string): void => {
    clearTimeout(toast);
    set({ toast: words });
    toast = setTimeout(() => set({ toast: null }), TOAST);
  };
  const place = (): Position | null => positionIn(scroller(), elements());
  const standing = (): Position | null => (progressOf(scroller()) < READ ? place() : null);
  const close = (): void => {
    if (!isOpen) return;
    events.left(standing());
    voice.stop();
    isOpen = false;
    cancelAnimationFrame(frame);
    clearTimeout(toast);
    clearTimeout(rest);
    walk.end();
    disown();
    render(null, dialog);
    unmount();
    events.closed();
  };
  const act: ReaderActions = {
    ...voice,
    close,
    listen: () => void voice.toggle(blockSpans(article.blocks)[place()?.block ?? 0]?.start ?? 0),
    copy: () => void events.copy().then(say),
    print: () => void printWithImages(dialog),
    changeLook: events.changeLook,
    goToBlock: (block) => {
      goToPosition(scroller(), elements(), { block, part: 0 });
    },
    goToSentence: (index) => {
      const sentence = analysis?.summary[index];
      if (!sentence) return;
      set({ pressed: null });
      walk.goTo(sentence, false);
    },
    walkName: (name) => {
      const mentions = analysis?.names[name]?.mentions ?? [];
      const before = state.pressed?.name === name ? state.pressed.mention : -1;
      const mention = (before + 1) % mentions.length;
      const span = mentions[mention];
      if (!span) return;
      set({ pressed: { name, mention } });
      walk.goTo(span, true);
    },
    pointAtName: (name) => walk.point(name === null ? null : (analysis?.names[name] ?? null)),
    scrolled: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      rest = setTimeout(() => events.left(standing()), REST);
      frame = requestAnimationFrame(() =>
        set({ progress: progressOf(scroller()), block: place()?.block ?? 0 }),
      );
    },
    listenToKeys: (listener) => {
      keys = listener;
      return () => (keys = takesNone);
    },
  };
  set({});
  const walk = walkIn(scroller());
  const drawn = (): void => walk.drawn(placesIn(article.blocks, elements()));
  drawn();
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  focusText(scroller());
  return {
    show: (look, words) => {
      const at = place();
      const notes = analysis && notesIn(look, analysis);
      set({ ...storyIn(look, article), look, words, notes });
      drawn();
      if (at) goToPosition(scroller(), elements(), at);
    },
    setAnalysis: (found) => {
      if (!isOpen) return;
      analysis = found;
      // On a narrow screen the notes stand above the text, and push it down.
      const at = place();
      set({ notes: notesIn(state.look, found) });
      walk.setNames(found.names);
      if (at) goToPosition(scroller(), elements(), at);
    },
    goTo: (span) => walk.goTo(span, false),
    goToPosition: (position) => goToPosition(scroller(), elements(), position),
    close,
  };
}

/** From here the arrow keys scroll the text. */
function focusText(scroller: Element): void {
  if (scroller instanceof HTMLElement) scroller.focus({ preventScroll: true });
}

/** What the sheets go by stands on the dialog itself. */
function dress(dialog: HTMLElement, state: ReaderState): void {
  const { words, look } = state;
  dialog.lang = words.language;
  dialog.dir = words.direction;
  dialog.setAttribute('aria-labelledby', TITLE_ID);
  dialog.dataset['face'] = look.face;
  dialog.dataset['measure'] = look.measure;
  if (look.theme === 'system') delete dialog.dataset['theme'];
  else dialog.dataset['theme'] = look.theme;
  dialog.style.setProperty('--numbers', state.numbering === 'arabic' ? 'arabic-indic' : 'decimal');
  dialog.style.setProperty('--reader-size', `${look.size}px`);
}
