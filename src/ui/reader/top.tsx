import type { Metadata } from '../../core/story/types.ts';
import { Meta } from '../meta.tsx';
import { useWords } from '../words.tsx';
import { updatedInWords } from './dates.ts';

/** What stands above a story, as shown. `minutes` is how long reading takes, not rounded. */
export type Head = Pick<
  Metadata,
  'title' | 'kicker' | 'outlet' | 'source' | 'byline' | 'published' | 'modified' | 'url'
> & { minutes: number; direction: 'rtl' | 'ltr' };

/** The line of byline, date and length. */
function Facts({ head }: { head: Head }) {
  const words = useWords();
  const { say, count } = words;
  const minutes = head.minutes < 1 ? say('readInUnder') : count('readIn', Math.round(head.minutes));
  const updated = updatedInWords(head, words);
  return (
    <Meta
      items={[
        head.byline && (
          <b>
            <bdi>{head.byline}</bdi>
          </b>
        ),
        head.published ? (
          <time dateTime={head.published}>{words.date(head.published)}</time>
        ) : (
          say('undated')
        ),
        updated && <time dateTime={head.modified ?? ''}>{updated}</time>,
        minutes,
      ]}
    />
  );
}

type TopProps = {
  head: Head;
  titleId: string;
  /** False keeps the line of facts free: browsers take longer to word a date than to draw the rest. */
  isDated: boolean;
};

/** Outlet, headline, and the line of facts. What the story does not say is left out. */
export function Top({ head, titleId, isDated }: TopProps) {
  const { say, direction } = useWords();
  return (
    <div class="top">
      <p class="kicker" dir={direction}>
        {head.outlet && <bdi class="outlet">{head.outlet}</bdi>}
        {head.kicker && <bdi class="src">{head.kicker}</bdi>}
        {head.source && head.source !== head.outlet && (
          <bdi class="src" dir={direction}>
            {say('readerSource', head.source)}
          </bdi>
        )}
      </p>
      <h1 id={titleId} lang="ar" dir={head.direction}>
        {head.title}
      </h1>
      {isDated ? <Facts head={head} /> : <Meta items={['\u00A0']} />}
    </div>
  );
}
