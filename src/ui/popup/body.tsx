import { StoryHeadline } from './headline.tsx';
import { Report } from '../report.tsx';
import { Footer } from './footer.tsx';
import { Names } from './names.tsx';
import { NoStory } from './no-story.tsx';
import type { PopupProps } from './popup.tsx';
import { HeadlineSkeleton } from './skeleton.tsx';
import { Summary } from './summary.tsx';

type BodyProps = PopupProps & { onKeys: () => void };

/** What stands under the actions: the story as far as it is known, or why there is none. */
export function Body({ state, actions, onKeys }: BodyProps) {
  const { page } = state;
  if (page.kind === 'loading')
    return (
      <>
        <HeadlineSkeleton />
        <Summary findings={null} words={0} onGo={actions.goTo} />
      </>
    );
  if (page.kind !== 'story') return <NoStory page={page} actions={actions} />;
  const { head, findings } = page;
  return (
    <>
      <StoryHeadline head={head} />
      <Summary findings={findings} words={head.words} onGo={actions.goTo} />
      {findings !== null && findings !== 'failed' && (
        <>
          <Names findings={findings} actions={actions} />
          <Report onSave={actions.saveReport} />
          <Footer hasSentences={findings.sentences.length > 0} onKeys={onKeys} />
        </>
      )}
    </>
  );
}
