import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Block } from '../../core/story/types.ts';
import type { Words } from '../wording.ts';
import { useWords, WordsProvider } from '../words.tsx';
import { Blocks } from './blocks.tsx';
import { keyAction } from './keys.ts';
import { type Look, stepped } from './look.ts';
import { LookPanel } from './look-panel.tsx';
import { Names, type Notes, NotesSkeleton, Summary } from './notes.tsx';
import { Outline, outlineOf } from './outline.tsx';
import { Panel } from './panel.tsx';
import { Rail, type RailAction } from './rail.tsx';
import { type Head, Top } from './top.tsx';
import { type VoiceActions, type VoiceState, VoiceStrip } from './voice-strip.tsx';

/** Everything the reader shows. Texts are in the chosen view. */
export type ReaderState = {
  words: Words;
  head: Head;
  blocks: readonly Block[];
  /** Form of the story's digits, which the numbers of its lists take. */
  numbering: 'arabic' | 'latin';
  /** True where the page holds only a part of the story. */
  continues: boolean;
  look: Look;
  counts: { tashkeel: number; images: number };
  /** Null while they are being worked out. */
  notes: Notes | null;
  /** The name whose places are being walked, and the one shown last. */
  pressed: { name: number; mention: number } | null;
  voice: VoiceState;
  /** Share of the way through, and the block at the upper edge. */
  progress: number;
  block: number;
  /** A short word at the foot on what an action did. */
  toast: string | null;
};

/** What the reader asks for. */
export type ReaderActions = VoiceActions & {
  close: () => void;
  listen: () => void;
  copy: () => void;
  print: () => void;
  changeLook: (change: Partial<Look>) => void;
  goToBlock: (block: number) => void;
  goToSentence: (index: number) => void;
  walkName: (name: number) => void;
  pointAtName: (name: number | null) => void;
  scrolled: () => void;
  /** Hands every key to the listener, which says whether it took it. Returns the undo. */
  listenToKeys: (listener: (event: KeyboardEvent) => boolean) => () => void;
};

type Props = { state: ReaderState; act: ReaderActions };

/** Id of the headline, by which the dialog is named. */
export const TITLE_ID = 'safi-title';

type Panel = 'look' | 'outline' | null;

function Beside({ state, act }: Props) {
  const { notes } = state;
  if (!notes) return <NotesSkeleton />;
  return (
    <>
      {notes.summary.length > 0 && <Summary sentences={notes.summary} go={act.goToSentence} />}
      {notes.names.length > 0 && (
        <Names
          names={notes.names}
          pressed={state.pressed}
          walk={act.walkName}
          point={act.pointAtName}
        />
      )}
    </>
  );
}

/** A column that has nothing to say is not kept free. */
function pageClass(hasOutline: boolean, notes: Notes | null): string {
  const isBare = notes?.summary.length === 0 && notes.names.length === 0;
  return ['page', !hasOutline && 'no-outline', isBare && 'no-notes'].filter(Boolean).join(' ');
}

function Foot({ state, act }: Props) {
  const { say } = useWords();
  return (
    <footer class="fin">
      <span>{say(state.continues ? 'readerContinues' : 'readerEnd')}</span>
      <button type="button" onClick={act.close}>
        {say('readerBack')}
      </button>
      <bdi class="address" dir="ltr">
        {state.head.url}
      </bdi>
    </footer>
  );
}

/** The whole reader, for an open dialog: progress, text with its margins, tools, panels. */
export function Reader({ state, act }: Props) {
  const { words, look, blocks } = state;
  const { say } = words;
  const [panel, setPanel] = useState<Panel>(null);
  const outline = useMemo(() => outlineOf(blocks, say('readerStart')), [blocks, words]);
  // The same node again is not compared again: scrolling redraws margins, not the text.
  const text = useMemo(
    () => <Blocks blocks={blocks} images={look.images} />,
    [blocks, look.images],
  );
  const toggle = (next: Exclude<Panel, null>): void => setPanel(panel === next ? null : next);
  const run: Record<RailAction, () => void> = {
    close: act.close,
    look: () => toggle('look'),
    listen: act.listen,
    copy: act.copy,
    print: act.print,
    outline: () => toggle('outline'),
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const action = keyAction(event);
    if (action?.kind === 'escape' && panel) setPanel(null);
    else if (action?.kind === 'escape') act.close();
    else if (action?.kind === 'sentence') act.goToSentence(action.index);
    else if (action?.kind === 'size') act.changeLook({ size: stepped(look.size, action.by) });
    else if (action) run[action.action]();
    return action !== null;
  };
  useLayoutEffect(() => act.listenToKeys(onKey));
  const open = new Set<RailAction>();
  if (panel) open.add(panel);
  if (state.voice.kind === 'on') open.add('listen');
  return (
    <WordsProvider value={words}>
      <div
        class="progress"
        role="progressbar"
        aria-label={say('readerProgress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(state.progress * 100)}
      >
        <i style={{ inlineSize: `${state.progress * 100}%` }} />
      </div>
      <Rail
        open={open}
        hasOutline={outline.length > 0}
        progress={state.progress}
        act={(action) => run[action]()}
      />
      <div
        class="scroll"
        tabIndex={-1}
        onScroll={act.scrolled}
        onPointerDown={() => panel && setPanel(null)}
      >
        <div class={pageClass(outline.length > 0, state.notes)}>
          <Top head={state.head} titleId={TITLE_ID} />
          {outline.length > 0 && (
            <nav class="outline" aria-label={say('readerOutline')}>
              <Outline entries={outline} block={state.block} go={act.goToBlock} />
            </nav>
          )}
          <aside class="notes" aria-label={say('readerNotes')}>
            <Beside state={state} act={act} />
          </aside>
          <article class="text" lang="ar" dir="rtl">
            {text}
            <Foot state={state} act={act} />
          </article>
        </div>
      </div>
      {panel === 'look' && (
        <Panel kind="look" label={say('readerLook')}>
          <LookPanel look={look} counts={state.counts} change={act.changeLook} />
        </Panel>
      )}
      {panel === 'outline' && (
        <Panel kind="outline-panel" label={say('readerOutline')}>
          <Outline
            entries={outline}
            block={state.block}
            go={(block) => {
              setPanel(null);
              act.goToBlock(block);
            }}
          />
        </Panel>
      )}
      <VoiceStrip voice={state.voice} act={act} />
      <p class={state.toast ? 'toast' : 'vh'} role="status">
        {state.toast}
      </p>
    </WordsProvider>
  );
}
