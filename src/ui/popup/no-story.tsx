import { Icon } from '../icon.tsx';
import { Report } from '../report.tsx';
import { useWords } from '../words.tsx';
import type { Page, PopupActions } from './state.ts';

type NoStoryPage = Exclude<Page, { kind: 'loading' | 'story' }>;
type NoStoryProps = { page: NoStoryPage; actions: PopupActions };

/** The keys of each page's headline and its sentence or two. */
const texts = {
  'not-article': ['notArticleTitle', 'notArticleText'],
  'not-arabic': ['notArabicTitle', 'notArabicText'],
  'browser-page': ['browserPageTitle', 'browserPageText'],
  refused: ['refusedTitle', 'refusedText'],
  'no-answer': ['noAnswerTitle', 'noAnswerText'],
} as const;

function WayOut({ page, actions }: NoStoryProps) {
  const { say } = useWords();
  switch (page.kind) {
    case 'not-article':
      return (
        <ul class="lines">
          <li>
            <button type="button" onClick={() => actions.retry(true)}>
              {say('readAnyway')}
            </button>
          </li>
        </ul>
      );
    case 'refused':
      return (
        <div class="row">
          <button type="button" class="btn btn-fill" onClick={actions.requestAccess}>
            {say('allowSite')}
          </button>
        </div>
      );
    case 'no-answer':
      return (
        <div class="row">
          <button type="button" class="btn" onClick={() => actions.retry(false)}>
            {say('tryAgain')}
          </button>
        </div>
      );
    default:
      return null;
  }
}

/** Why there is no story here, set like a short news item, with one way out where there is one. */
export function NoStory({ page, actions }: NoStoryProps) {
  const { say } = useWords();
  const [title, text] = texts[page.kind];
  const [before = '', after = ''] = say(text, '\u0000').split('\u0000');
  return (
    <>
      <section class="say">
        {page.kind === 'no-answer' ? (
          <h1 class="errline">
            <Icon name="alert" />
            {say(title)}
          </h1>
        ) : (
          <h1>{say(title)}</h1>
        )}
        <p>
          {before}
          {page.kind === 'refused' && <bdi dir="ltr">{page.host}</bdi>}
          {after}
        </p>
        {page.kind !== 'not-article' && <WayOut page={page} actions={actions} />}
      </section>
      {page.kind === 'not-article' && <WayOut page={page} actions={actions} />}
      {(page.kind === 'not-article' || page.kind === 'not-arabic') && (
        <Report onSave={actions.saveReport} />
      )}
    </>
  );
}
