import { render } from 'preact';
import type { Block } from '../../core/story/types.ts';
import { Reader } from '../../ui/reader/reader.tsx';
import type { ReaderActions, ReaderState } from '../../ui/reader/state.ts';
import { dress } from './dress.ts';
import { blockElements, goToPosition, type Position, positionIn, progressOf } from './position.ts';

/** The last stretch of a text counts as its end: it was read. */
const READ = 0.97;

/** What the reader shows, and where in it things stand. */
export type Stage = {
  dialog: HTMLDialogElement;
  state: () => ReaderState;
  /** Draws the reader anew; nothing once it has ended. */
  set: (change: Partial<ReaderState>) => void;
  scroller: () => HTMLElement;
  /** The elements of the story's blocks, by index. */
  elements: () => (Element | null)[];
  place: () => Position | null;
  /** The place to keep: none where the story was read to its end. */
  standing: () => Position | null;
  progress: () => number;
  goTo: (position: Position | null) => void;
  begin: (act: ReaderActions) => void;
  /** From then on the arrow keys scroll the text. */
  focus: () => void;
  end: () => void;
};

/** @param first what is shown at the beginning */
export function stageIn(
  dialog: HTMLDialogElement,
  blocks: readonly Block[],
  first: ReaderState,
): Stage {
  let state = first;
  let acting: ReaderActions | null = null;
  const draw = (): void => {
    if (!acting) return;
    dress(dialog, state);
    render(<Reader state={state} act={acting} />, dialog);
  };
  const scroller = (): HTMLElement => dialog.querySelector<HTMLElement>('.scroll') ?? dialog;
  const elements = (): (Element | null)[] => blockElements(dialog, blocks.length);
  const place = (): Position | null => positionIn(scroller(), elements());
  return {
    dialog,
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
      draw();
    },
    scroller,
    elements,
    place,
    standing: () => (progressOf(scroller()) < READ ? place() : null),
    progress: () => progressOf(scroller()),
    goTo: (position) => position && goToPosition(scroller(), elements(), position),
    begin: (act) => {
      acting = act;
      draw();
    },
    focus: () => scroller().focus({ preventScroll: true }),
    end: () => {
      acting = null;
      render(null, dialog);
    },
  };
}
