import { useMemo } from 'preact/hooks';
import { WordsProvider } from '../words.tsx';
import { outlineOf } from './outline.tsx';
import { StoryPage } from './page.tsx';
import { OpenPanel } from './panels.tsx';
import { Progress } from './progress.tsx';
import { Rail, type RailAction } from './rail.tsx';
import { type ReaderProps, TITLE_ID } from './state.ts';
import { useTools } from './use-tools.ts';
import { VoiceStrip } from './voice-strip.tsx';

/** The whole reader, for an open dialog: progress, tools, text with its margins, panels. */
export function Reader({ state, act }: ReaderProps) {
  const { words, blocks, voice, toast } = state;
  const { panel, run, closePanel } = useTools({ state, act });
  const outline = useMemo(() => outlineOf(blocks, words.say('readerStart')), [blocks, words]);
  // Browsers take long for the first figure that they word.
  const progress = state.screenful === null ? state.progress : null;
  const open = new Set<RailAction>();
  if (panel) open.add(panel);
  if (voice.kind === 'on') open.add('listen');
  return (
    <WordsProvider value={words}>
      <Progress share={state.progress} />
      <Rail open={open} hasOutline={outline.length > 0} progress={progress} act={run} />
      <div
        class="scroll"
        role="document"
        aria-labelledby={TITLE_ID}
        tabIndex={-1}
        onScroll={act.scrolled}
        onPointerDown={() => panel && closePanel()}
      >
        <StoryPage state={state} act={act} outline={outline} />
      </div>
      <OpenPanel state={state} act={act} panel={panel} outline={outline} close={closePanel} />
      <VoiceStrip voice={voice} act={act} />
      <p class={toast ? 'toast' : 'vh'} role="status">
        {toast}
      </p>
    </WordsProvider>
  );
}
