import { StoryHeadline } from './headline.tsx';
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
        <Summary sentences={null} onGo={actions.goTo} />
      </>
    );
  if (page.kind !== 'story') return <NoStory page={page} actions={actions} />;
  return (
    <>
      <StoryHeadline head={page.head} />
      <Summary sentences={page.findings?.sentences ?? null} onGo={actions.goTo} />
      {page.findings && <Names names={page.findings.names} onGo={actions.goTo} />}
      {page.findings && (
        <Footer hasSentences={page.findings.sentences.length > 0} onKeys={onKeys} />
      )}
    </>
  );
}
