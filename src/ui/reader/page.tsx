import { useMemo } from 'preact/hooks';
import { Report } from '../report.tsx';
import { useWords } from '../words.tsx';
import { Blocks } from './blocks.tsx';
import { Names, type Notes, NotesSkeleton, Summary } from './notes.tsx';
import { Outline, type OutlineEntry } from './outline.tsx';
import { type ReaderProps, TITLE_ID } from './state.ts';
import { Top } from './top.tsx';

function Beside({ state, act }: ReaderProps) {
  const { notes } = state;
  if (!notes) return <NotesSkeleton />;
  return (
    <>
      {notes.summary.length > 0 && <Summary sentences={notes.summary} go={act.goToSentence} />}
      {notes.names.length + notes.hidden > 0 && (
        <Names notes={notes} pressed={state.pressed} act={act} />
      )}
    </>
  );
}

/** A column that has nothing to say is not kept free. */
function pageClass(hasOutline: boolean, notes: Notes | null): string {
  const isBare = notes?.summary.length === 0 && notes.names.length + notes.hidden === 0;
  return ['page', !hasOutline && 'no-outline', isBare && 'no-notes'].filter(Boolean).join(' ');
}

function Foot({ state, act }: ReaderProps) {
  const { say, date, language, direction } = useWords();
  return (
    <>
      <footer class="fin">
        <span>{say(state.continues ? 'readerContinues' : 'readerEnd')}</span>
        <button type="button" onClick={act.close}>
          {say('readerBack')}
        </button>
        <bdi class="address" dir="ltr">
          {state.head.url}
        </bdi>
        {state.head.published && <span class="address">{date(state.head.published)}</span>}
      </footer>
      <div lang={language} dir={direction}>
        <Report onSave={act.saveReport} />
      </div>
    </>
  );
}

type PageProps = ReaderProps & { outline: readonly OutlineEntry[] };

/** The story with its headline and margins. */
export function StoryPage({ state, act, outline }: PageProps) {
  const { look, notes, screenful } = state;
  const { say } = useWords();
  const blocks = useMemo(
    () => (screenful === null ? state.blocks : state.blocks.slice(0, screenful)),
    [state.blocks, screenful],
  );
  // The same node again is not compared again: scrolling redraws margins, not the text.
  const text = useMemo(
    () => <Blocks blocks={blocks} images={look.images} />,
    [blocks, look.images],
  );
  return (
    <div class={pageClass(outline.length > 0, notes)}>
      <Top head={state.head} titleId={TITLE_ID} isDated={screenful === null} />
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
        {screenful === null && <Foot state={state} act={act} />}
      </article>
    </div>
  );
}
